const REAL = /^https:\/\/[^/?#\s@\\]+\/[^/]/i
/** What a percent-encoder never leaves as it is: such a segment is the raw name. */
const RAW = /[^\u0021-\u007E]|["<>\\]|%(?![0-9a-f]{2})/i
/** A name in each of 500 folders; what is longer no server takes. */
const LONGEST = 65_536
const DOTS = /^(?:\.|%2e){1,2}$/i

/**
 * A direct link as 123pan gives it, its path raw or percent-encoded segment by segment (seen both ways),
 * made percent-encoded throughout. A name may hold `#`, so none of it is a fragment. A signature is taken off.
 * @returns null for what is no https link to a path of one host: `*` in its name stands for every host in a match pattern
 */
export function directUrl(given: unknown): string | null {
  if (typeof given !== 'string' || given.length > LONGEST || !REAL.test(given)) return null
  const at = given.indexOf('?')
  const [address, query] = at < 0 ? [given, ''] : [given.slice(0, at), given.slice(at)]
  const [origin, path] = [address.split('/', 3).join('/'), address.split('/').slice(3)]
  try {
    const encoded = path.map(encode)
    // A browser resolves dots itself, in the middle and at the end: then this would be another file's address.
    if (encoded.some((segment) => DOTS.test(segment))) return null
    const url = new URL(`${origin}/${encoded.join('/')}${query.replaceAll('#', '%23')}`)
    if (url.hostname.includes('*')) return null
    url.searchParams.delete('auth_key')
    return url.href
  } catch {
    // No such host, or a lone surrogate in a name: nothing that could be fetched.
    return null
  }
}

function encode(segment: string): string {
  return RAW.test(segment) || !isUtf8(segment) ? encodeURIComponent(segment) : segment.replaceAll('#', '%23')
}

function isUtf8(encoded: string): boolean {
  try {
    decodeURIComponent(encoded)
    return true
  } catch {
    // `100%FFmpeg.mkv`: the percent sign is part of the name.
    return false
  }
}
