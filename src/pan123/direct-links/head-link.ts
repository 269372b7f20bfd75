import type { Problem } from '../../core/index.ts'

/** As much of `fetch` as asking a direct-link host needs. */
export type HeadFetch = (
  url: string,
  options: RequestInit,
) => Promise<Pick<Response, 'status' | 'type'> & { readonly headers: Pick<Headers, 'get'> }>

/** What a host said to a link: the file is there, a right signature is wanted, or what stands between. */
export type LinkAnswer = 'opens' | 'refused' | Problem

export interface HeadResult {
  readonly answer: LinkAnswer
  /** The host's clock minus this machine's, seconds; null where the host did not tell. */
  readonly clockOffset: number | null
}

const PATIENCE_MS = 15_000

/**
 * Asks a direct link's host for the head of a file: no data moves, nothing of the user's goes along but the link.
 * @param now Unix milliseconds by this machine's clock
 * @throws TypeError and the like, as `fetch` does, where no answer came
 */
export async function headLink(url: string, fetch: HeadFetch, now: () => number): Promise<HeadResult> {
  const asked = now()
  const response = await fetch(url, {
    method: 'HEAD',
    credentials: 'omit',
    redirect: 'manual',
    referrerPolicy: 'no-referrer',
    cache: 'no-store',
    signal: AbortSignal.timeout(PATIENCE_MS),
  })
  const middle = (asked + now()) / 2
  // `Date` is cut to whole seconds, and of a cached answer as old as `Age` says (RFC 9110, RFC 9111).
  const date = Date.parse(response.headers.get('date') ?? '')
  const age = Number(response.headers.get('age') ?? 0) || 0
  const clockOffset = Number.isNaN(date) ? null : Math.round((date + 500 - middle) / 1000 + age)
  return { answer: answerOf(url, response), clockOffset }
}

function answerOf(url: string, { status, type, headers }: Awaited<ReturnType<HeadFetch>>): LinkAnswer {
  if (type === 'opaqueredirect' || (status >= 300 && status < 400)) return { code: 'link-redirected' }
  if (status === 401 || status === 403) return 'refused'
  if (status === 404 || status === 410) return { code: 'file-not-found' }
  if (status !== 200 && status !== 206) return { code: 'unknown-answer', detail: { code: status, message: '' } }
  // A network that wants a login answers with its own page.
  const page = /^text\/html\b/i.test(headers.get('content-type') ?? '')
  return page && !/\.html?(?:[?#]|$)/i.test(url) ? { code: 'not-the-file' } : 'opens'
}
