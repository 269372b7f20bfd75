import { md5 } from '@noble/hashes/legacy.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { percentDecode } from './percent-decode.ts'

export interface Signature {
  /** The account's direct-link authentication key; '' leaves the link as it is. */
  readonly privateKey: string
  /** The account id, decimal digits. */
  readonly uid: string
  /** When the link ends, Unix seconds by 123pan's clock, whole. */
  readonly expiresAt: number
  /** A positive integer, or a UUID without dashes; new for each link. */
  readonly rand: string
}

/**
 * Signs a direct link by 123pan's published rule: `auth_key=<expiry>-<rand>-<uid>-<MD5 of path-expiry-rand-uid-key>`,
 * the path percent-decoded, without query and fragment (as OpenList v4.2.5 signs it too).
 * It does not ask whose host it is: `knownHost` must have said 'ok' before, for a signature given to a stranger works.
 * @param url an absolute URL, raw or percent-encoded
 * @returns the URL with the signature as its last parameter, in place of one it had; all else is as given
 */
export const signDirectLink = (url: string, { privateKey, uid, expiresAt, rand }: Signature): string => {
  if (privateKey === '') return url
  const { base, path, query, fragment } = partsOf(url)
  const signed = `-${expiresAt}-${rand}-${uid}-`
  const hash = bytesToHex(md5(percentDecode(path || '/', signed + privateKey)))
  const mark = `auth_key=${signed.slice(1)}${hash}`
  if (query === '') return `${base}${path}?${mark}${fragment}`
  const others = query.split('&').filter((part) => part !== '' && part !== 'auth_key' && !part.startsWith('auth_key='))
  return `${base}${path}?${[...others, mark].join('&')}${fragment}`
}

interface Parts {
  readonly base: string
  readonly path: string
  readonly query: string
  readonly fragment: string
}

function partsOf(url: string): Parts {
  // Nearly every link is no more than host and path.
  const start = url.startsWith('https://') && !/[?#]/.test(url) ? url.indexOf('/', 8) : -1
  if (start !== -1) return { base: url.slice(0, start), path: url.slice(start), query: '', fragment: '' }
  const [, base = '', path = '', query = '', fragment = ''] =
    /^((?:[^/?#]*\/\/[^/?#]*)?)([^?#]*)(?:\?([^#]*))?([^]*)$/.exec(url) ?? []
  return { base, path, query, fragment }
}
