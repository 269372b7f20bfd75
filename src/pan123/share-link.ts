import { isPanPage } from './hosts.ts'
import { passwordIn } from './share-password.ts'
import { isShareKey } from './share-path.ts'
import { sharePathsIn } from './share-paths-in-text.ts'

/** What a share's link holds. */
export interface ShareLink {
  readonly shareKey: string
  /** '' for none. */
  readonly password: string
  /** Of the link's host, by https, e.g. `https://www.123pan.com`; null for a key alone. */
  readonly origin: string | null
}

/** A share's link within a text. */
export interface FoundLink {
  /** All that stands before it. */
  readonly before: string
  readonly share: ShareLink
}

/** No host's name is longer (RFC 1035). */
const LONGEST_HOST = 253
const HOST_CHARACTER = /[A-Za-z0-9.-]/
/** After these an address is a part of another one, which may be a stranger's. */
const INSIDE_ANOTHER = /[\w/@?=&%#\\]/

/**
 * Reads a share's link in every form that 123pan has given them (facts of 2026-09): on any of its hosts, with or without
 * the scheme, at `/s/<key>`, `/s/<key>.html`, `/ps/<key>` or `/123pan/<key>`; or the key alone. The password may be in the
 * link or follow it, see `passwordIn`.
 * @returns null for anything else, also for links on hosts that are not 123pan's
 */
export function readShareLink(text: string): ShareLink | null {
  const given = text.trim()
  const found = findShareLink(given)
  if (found) return found.before === '' ? found.share : null
  return bareShare(given)
}

/**
 * Finds the link of a share that stands somewhere in a text.
 * @returns null where there is none, and where there are those of several shares: none of them is the one meant
 */
export function findShareLink(text: string): FoundLink | null {
  const [first, ...others] = [...sharePathsIn(text)].flatMap(({ start, end, shareKey }) => {
    const address = addressUpTo(text, start)
    return address ? [{ ...address, end, shareKey }] : []
  })
  if (!first || others.some(({ shareKey }) => shareKey !== first.shareKey)) return null
  const { start, end, shareKey, origin } = first
  return { before: text.slice(0, start), share: { shareKey, password: passwordIn(text.slice(end)), origin } }
}

/** @returns the share of a text that begins with a bare key, which a password may follow; null for any other */
export function bareShare(text: string): ShareLink | null {
  const [shareKey = ''] = /^[^\s,，]*/.exec(text) ?? []
  return isShareKey(shareKey) ? { shareKey, password: passwordIn(text.slice(shareKey.length)), origin: null } : null
}

/** The host of 123pan's, with or without its scheme, that ends where a path begins. */
function addressUpTo(text: string, end: number): { readonly start: number; readonly origin: string } | null {
  let host = end
  while (end - host <= LONGEST_HOST && HOST_CHARACTER.test(text.charAt(host - 1))) host--
  const url = `https://${text.slice(host, end)}`
  const scheme = /https?:\/\/$/i.exec(text.slice(Math.max(0, host - 8), host))?.[0] ?? ''
  const start = host - scheme.length
  return isPanPage(url, []) && !INSIDE_ANOTHER.test(text.charAt(start - 1))
    ? { start, origin: new URL(url).origin }
    : null
}
