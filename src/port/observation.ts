/**
 * One answer that the page received. It crosses from the page's world to the content script
 * over a private MessagePort; the page may lie in it, about its own data only.
 */
export interface PageObservation {
  /** Absolute URL of the request, as the page asked for it (a redirect may have led elsewhere). */
  readonly url: string
  /** In capitals. */
  readonly method: string
  /** The request's body where it is text. */
  readonly body: string | null
  /** The request's `Authorization` header. Ends in the content script: only the UID goes on. */
  readonly authorization: string | null
  /** HTTP status; never 0. */
  readonly status: number
  /**
   * The body as the page got it: text, or what `responseType` made of it (parsed JSON,
   * ArrayBuffer, Blob). Turned into text in the content script, out of the page's reach.
   */
  readonly answer: unknown
}

/** @returns whether what came over the wire has the form of an observation. */
export const isPageObservation = (data: unknown): data is PageObservation => {
  if (typeof data !== 'object' || data === null) return false
  const { url, method, body, authorization, status, answer } = data as Record<keyof PageObservation, unknown>
  return (
    typeof url === 'string' &&
    typeof method === 'string' &&
    (body === null || typeof body === 'string') &&
    (authorization === null || typeof authorization === 'string') &&
    typeof status === 'number' &&
    answer !== undefined
  )
}
