/** A request to a server of the user's own. */
interface Request {
  readonly url: string
  readonly method: 'GET' | 'POST' | 'HEAD'
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string
}

interface Answer {
  readonly status: number
  /** It sends on to another address: neither that nor the status is told then. */
  readonly redirected: boolean
  readonly text: string
}

/** Milliseconds, and for each character that is sent: a home's uplink may be slow. */
const PATIENCE = 30_000
const PATIENCE_EACH = 0.05

/**
 * Makes a request from a page of ours, with nothing that the browser keeps for the server: no cookies, no cache, no word
 * of where it comes from. A redirect is not followed, for the token would go along.
 * @throws what `fetch` does, where no answer comes
 */
export async function send({ url, method, headers, body }: Request): Promise<Answer> {
  const response = await fetch(url, {
    method,
    headers,
    ...(body !== undefined && { body }),
    credentials: 'omit',
    redirect: 'manual',
    referrerPolicy: 'no-referrer',
    cache: 'no-store',
    signal: AbortSignal.timeout(PATIENCE + (body?.length ?? 0) * PATIENCE_EACH),
  })
  return {
    status: response.status,
    redirected: response.type === 'opaqueredirect',
    text: response.type === 'opaqueredirect' || method === 'HEAD' ? '' : await response.text(),
  }
}
