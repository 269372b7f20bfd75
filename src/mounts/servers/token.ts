/** One run of printable characters, as can stand in a header. The longest login that was seen has 300. */
const TOKEN = /^[\u0021-\u007E]{1,4096}$/

/** @returns the token that was pasted; null for what cannot be one */
export function readToken(typed: string): string | null {
  const token = typed.trim()
  return TOKEN.test(token) ? token : null
}
