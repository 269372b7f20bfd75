/**
 * One answer that the page received, as raw text. It crosses from the page's world to the
 * content script over a private MessagePort; the page may lie in it, about its own data only.
 */
export interface PageObservation {
  /** Absolute URL of the request. */
  readonly url: string
  readonly method: string
  /** The request's body where it is text. */
  readonly body: string | null
  /** The request's `Authorization` header. Ends in the content script: only the UID goes on. */
  readonly authorization: string | null
  readonly status: number
  readonly text: string
}

/** The name of the event that hands the port over, once, at document_start. */
export const HAND_OVER = 'mountlink:hand-over'
