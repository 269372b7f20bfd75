import { type Problem, type ProblemCode, shareSpace } from '../core/index.ts'
import { decode } from './decode.ts'
import { pageUrl } from './page-url.ts'
import { requestFor } from './requests.ts'
import type { ShareLink } from './share-link.ts'

/** As much of `fetch` as asking about a share needs. */
export type ShareFetch = (
  url: string,
  options: RequestInit,
) => Promise<Pick<Response, 'status' | 'type'> & { readonly text: () => Promise<string> }>

/** What 123pan said of a share. No problem holds its password. */
export type ShareCheck =
  | {
      readonly kind: 'alive'
      /** Of its only entry; '' where it has several or none. */
      readonly name: string
      /** How many entries its top has; null where there are more than one answer holds. */
      readonly entries: number | null
      /** The one that opened it; '' for none. */
      readonly password: string
    }
  /** `dead`: it cannot be mounted as it is. `unclear`: the answer says nothing of it. */
  | { readonly kind: 'dead' | 'unclear'; readonly problem: Problem }

export interface ShareQuestion {
  readonly share: Pick<ShareLink, 'shareKey' | 'password'>
  readonly fetch: ShareFetch
  /** Calls the question off; it then comes out as `network`. */
  readonly signal?: AbortSignal
}

/** Where the password goes. Who asks has looked for the permission of just this host (`pageUrl`). */
const ORIGIN = new URL(pageUrl()).origin
const PATIENCE_MS = 15_000
/** Characters; a hundred rows have a few hundred thousand at the most. */
const LONGEST_ANSWER = 8 * 2 ** 20

const DEAD: ReadonlySet<ProblemCode> = new Set([
  'share-expired',
  'share-wrong-password',
  'share-needs-login',
  'file-not-found',
])

/**
 * Asks 123pan about one share, by one request for the first page of its top. It goes out from a page of the extension
 * without any login, not through a tab: the password comes from the person, and a page's tab sends for us only what it
 * has sent itself, for the page may hear it (docs/threat-model.md). Never throws.
 */
export async function checkShare({ share, fetch, signal }: ShareQuestion): Promise<ShareCheck> {
  const { shareKey, password } = share
  const ask = { kind: 'list-share', space: shareSpace(shareKey), folder: 0, page: 1 } as const
  const { url, method, headers } = requestFor(ask, { origin: ORIGIN, password })
  const patience = AbortSignal.timeout(PATIENCE_MS)
  try {
    const answer = await fetch(url, {
      method,
      headers,
      credentials: 'omit',
      redirect: 'manual',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      signal: signal ? AbortSignal.any([signal, patience]) : patience,
    })
    const { status, type } = answer
    if (type === 'opaqueredirect' || (status >= 300 && status < 400)) return because({ code: 'moved' }, password)
    const text = await answer.text()
    if (text.length > LONGEST_ANSWER) return because({ code: 'unreadable' }, password)
    return verdict(decode({ url, method, body: null, uid: null, status, text }), password)
  } catch {
    // What `fetch` throws may name the address, password and all: it goes no further.
    return because({ code: 'network' }, password)
  }
}

function verdict({ facts, problem }: ReturnType<typeof decode>, password: string): ShareCheck {
  if (problem) return because(problem, password)
  const listing = facts.find((fact) => fact.kind === 'listing')
  if (!listing) return because({ code: 'unreadable' }, password)
  const { rows, odd, total, last } = listing
  const entries = total ?? (last ? rows.length + odd : null)
  return { kind: 'alive', name: entries === 1 ? (rows[0]?.name ?? '') : '', entries, password }
}

function because(given: Problem, password: string): ShareCheck {
  // Nobody has logged in: it is the share that wants it.
  if (given.code === 'logged-out') return { kind: 'dead', problem: { code: 'share-needs-login' } }
  const words = Object.values(given.detail ?? {}).join(' ')
  // 123pan's own words may say the password back.
  const detail = password !== '' && words.includes(password) ? { ...given.detail, message: '' } : given.detail
  const problem = detail ? { ...given, detail } : given
  return { kind: DEAD.has(given.code) ? 'dead' : 'unclear', problem }
}
