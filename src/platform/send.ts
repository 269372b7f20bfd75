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

/** Characters of an answer: the listing of a folder of 100,000 files is a tenth of that. */
const LONGEST = 2 ** 28

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
    text: response.type === 'opaqueredirect' || method === 'HEAD' ? '' : await textOf(response),
  }
}

/** @throws RangeError for an answer that never ends */
async function textOf({ body }: Response): Promise<string> {
  if (!body) return ''
  const reader = body.pipeThrough(new TextDecoderStream()).getReader()
  const pieces: string[] = []
  let length = 0
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    pieces.push(read.value)
    length += read.value.length
    if (length > LONGEST) throw new RangeError('an answer without end')
  }
  return pieces.join('')
}
