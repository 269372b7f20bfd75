/** A host that answers for one account's direct links, as the user confirmed it. */
export interface ConfirmedHost {
  /** Lower case, as the browser writes it (`xn--…` for other scripts). */
  readonly host: string
  /** The account id, decimal digits. */
  readonly uid: string
}

/** May it be signed? All but `ok` are problem codes: why it may not. */
export type HostVerdict =
  | 'ok'
  /** Nobody's host that we know. */
  | 'host-not-known'
  /** A direct link, but of another account than the key's. */
  | 'uid-not-the-keys'
  /** Not a URL that every reader understands alike. */
  | 'link-unreadable'

/**
 * Decides whether a link may be signed with the key of an account. A signature covers path and key only, not the host:
 * signing for a stranger's host would hand it a working signature. So whatever two readers of URLs could take for
 * different hosts or paths is refused. Plain http is refused as well: the signature would travel readable, and
 * 123pan gives https links only (facts of 2026-09).
 * @param url as 123pan gave it, raw or percent-encoded
 * @param uid the account whose key would sign, decimal digits
 * @param confirmed the user's own hosts; their paths come with or without the account id, so only the host counts
 */
export const knownHost = (url: string, uid: string, confirmed: readonly ConfirmedHost[]): HostVerdict => {
  const [, authority, path] = /^https:\/\/([^/?#]+)(\/[^?#]+)/i.exec(url) ?? []
  if (authority === undefined || path === undefined || AMBIGUOUS.test(url) || authority.includes('@')) {
    return 'link-unreadable'
  }
  const segments = path.split('/').slice(1)
  if (segments.some(isDots)) return 'link-unreadable'
  // Lower-cased only where it is ASCII: the Kelvin sign's lower case is a plain k.
  if (!/^[A-Za-z0-9.-]+$/.test(authority)) return 'host-not-known'
  const host = authority.toLowerCase()
  const uids = uidsIn(host, segments) ?? confirmed.filter((own) => own.host === host).map((own) => own.uid)
  if (uids.length === 0) return 'host-not-known'
  if (uids.includes('')) return 'link-unreadable'
  return uids.every((named) => named === uid) ? 'ok' : 'uid-not-the-keys'
}

/** Browsers drop tabs and line breaks and turn a backslash into a slash; other readers do not. */
const AMBIGUOUS = /[\p{Cc}\\]|^\s|\s$/u

/** A reader that resolves `..` would find another path than the one signed. */
const isDots = (segment: string): boolean => /^(?:\.|%2e){1,2}$/i.test(segment)

/**
 * 123pan's own hosts: `vip.123pan.cn/<uid>/…` and `<uid>.v.123pan.cn/<uid>/…`, both also on `.com`. On the second kind
 * a path without the account id is accepted too; a first folder that is all digits is taken for one.
 * @returns the accounts that host and path name ('' where they should and do not), null for another host
 */
const uidsIn = (host: string, [first = '', ...rest]: readonly string[]): readonly string[] | null => {
  const inPath = /^\d+$/.test(first) && rest.join('') !== '' ? first : ''
  if (/^vip\.123pan\.(?:cn|com)$/.test(host)) return [inPath]
  const inHost = /^(\d+)\.v\.123pan\.(?:cn|com)$/.exec(host)?.[1]
  if (inHost === undefined) return null
  return inPath === '' ? [inHost] : [inHost, inPath]
}
