/** Where the page keeps its login, in `localStorage`: raw or JSON-quoted (facts of 2026-09). */
export const LOGIN_ITEM = 'authorToken'

/**
 * The account a login belongs to, without asking 123pan: its tokens are JWTs whose payload field `id`
 * is the UID, a number or a string of digits (facts of 2026-09). The signature is not checked: the UID only
 * says where a capture belongs, it opens nothing.
 * @param authorization an `Authorization` header, with or without `Bearer`
 * @returns the UID in decimal digits; null where there is none to be read
 */
export function uidOfToken(authorization: string | null): string | null {
  const payload = authorization
    ?.trim()
    .replace(/^Bearer\s+/i, '')
    .split('.')[1]
  if (!payload) return null
  try {
    // Read as Latin-1: what UTF-8 there is in names stays valid JSON, and the id is digits.
    const claims: unknown = JSON.parse(atob(payload.replaceAll('-', '+').replaceAll('_', '/')))
    if (typeof claims !== 'object' || claims === null || !('id' in claims)) return null
    const { id } = claims
    if (typeof id !== 'number' && typeof id !== 'string') return null
    const uid = String(id)
    return /^[1-9]\d*$/.test(uid) && Number.isSafeInteger(Number(uid)) ? uid : null
  } catch {
    // Not base64, or not JSON: not a token of 123pan's.
    return null
  }
}
