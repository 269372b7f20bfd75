import { addressOf, isSignature } from './parameters.ts'

/**
 * Whether two addresses lead to the same place: the same bytes once percent signs are decoded. The name in a fragment
 * is never sent, and a signature changes nothing of where a link leads; both are left out.
 */
export const sameResource = (a: string, b: string): boolean => {
  const [one, other] = [bare(a), bare(b)]
  if (one === other) return true
  // The whole is compared decoded where it can be; a stray percent sign or bytes that are no text need the slow way.
  const [plainOne, plainOther] = [plain(one), plain(other)]
  return plainOne === null || plainOther === null ? bytes(one) === bytes(other) : plainOne === plainOther
}

/** Only what a server is told, without the marks that say nothing: an empty port, a path that is not there. */
function bare(url: string): string {
  const { path, parameters } = addressOf(url)
  const [, scheme = '', host = '', rest = ''] = /^(\w+):\/\/([^/]*)([^]*)$/.exec(path) ?? []
  const kept = parameters.filter((parameter) => !isSignature(parameter))
  return `${scheme.toLowerCase()}://${host.replace(/:+$/, '')}${rest === '' ? '/' : rest}?${kept.join('&')}`
}

/** @returns null where percent signs cannot be decoded. A slash that is encoded parts no folders, so it stays. */
function plain(url: string): string | null {
  try {
    return decodeURIComponent(url.replaceAll(/%2f/gi, '%252F')).toWellFormed()
  } catch {
    return null
  }
}

/** One form for every way to write the same bytes: as hex, upper case, but for letters, digits and slashes. */
const bytes = (url: string): string =>
  url.toWellFormed().replaceAll(/%[\dA-Fa-f]{2}|[^\w.~/-]/gu, (part) => (/^%../.test(part) ? unify(part) : hex(part)))

/** An encoded letter or digit is the letter or digit itself. */
function unify(part: string): string {
  const character = String.fromCharCode(Number.parseInt(part.slice(1), 16))
  return /[\w.~-]/.test(character) ? character : part.toUpperCase()
}

/** `encodeURIComponent` leaves `!'()*` as they are. */
const hex = (character: string): string =>
  "!'()*".includes(character) ? `%${character.charCodeAt(0).toString(16).toUpperCase()}` : encodeURIComponent(character)
