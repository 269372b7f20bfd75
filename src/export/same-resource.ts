import { addressOf, isSignature } from './parameters.ts'

/**
 * Whether two addresses lead to the same place: the same bytes once percent signs are decoded. The name in a fragment
 * is never sent, and a signature changes nothing of where a link leads; both are left out.
 */
export const sameResource = (a: string, b: string): boolean => a === b || plain(a) === plain(b)

function plain(url: string): string {
  const address = addressOf(url)
  const [, scheme = '', host = '', path = ''] = /^(\w+):\/\/([^/]*)(.*)$/s.exec(address.path) ?? []
  const kept = address.parameters.filter((parameter) => !isSignature(parameter))
  return [scheme.toLowerCase(), host.replace(/:+$/, ''), path === '' ? '/' : path, kept.join('&')].map(bytes).join('\n')
}

/** One form for every way to write the same bytes: as hex where 123pan or OpenList might encode, upper case. */
const bytes = (text: string): string =>
  text
    .replaceAll(/\p{Surrogate}/gu, '\uFFFD')
    .replaceAll(/%[\dA-Fa-f]{2}|[^\w.~-]/gu, (part) =>
      part.length === 3 && part.startsWith('%') ? unify(part) : hex(part),
    )

/** An encoded letter or digit is the letter or digit itself. */
function unify(part: string): string {
  const character = String.fromCharCode(Number.parseInt(part.slice(1), 16))
  return /[\w.~-]/.test(character) ? character : part.toUpperCase()
}

/** `encodeURIComponent` leaves `!'()*` as they are. */
const hex = (character: string): string =>
  character.length === 1 && "!'()*".includes(character)
    ? `%${character.charCodeAt(0).toString(16).toUpperCase()}`
    : encodeURIComponent(character)
