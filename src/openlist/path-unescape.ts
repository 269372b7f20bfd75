/**
 * Decodes as Go's `url.PathUnescape` does, where JavaScript's decoder throws.
 * @returns the text; bytes that are no UTF-8 become U+FFFD, one each, as OpenList's JSON shows them;
 * null where a percent sign is not followed by two hex digits
 */
export const pathUnescape = (text: string): string | null => {
  if (/%(?![0-9A-Fa-f]{2})/.test(text)) return null
  return text.replaceAll(/(?:%[0-9A-Fa-f]{2})+/g, decodeRun)
}

/** @param run percent-encoded bytes, nothing else */
const decodeRun = (run: string): string => {
  const whole = decodeStrictly(run)
  if (whole !== null) return whole
  let text = ''
  for (let at = 0; at < run.length;) {
    const length = characterLength(run.slice(at + 1, at + 3))
    const character = decodeStrictly(run.slice(at, at + 3 * length))
    text += character ?? '\uFFFD'
    at += character === null ? 3 : 3 * length
  }
  return text
}

/** @returns how many bytes a UTF-8 character has that starts with this one. */
const characterLength = (hex: string): number => {
  const byte = Number.parseInt(hex, 16)
  return byte < 0xc0 ? 1 : byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4
}

/** @returns the text, null where the bytes are no UTF-8 or a percent sign stands alone. */
export const decodeStrictly = (text: string): string | null => {
  try {
    return decodeURIComponent(text)
  } catch {
    return null
  }
}
