/** Go's `unicode.IsSpace`. JavaScript's `trim` differs: it leaves U+0085 and takes U+FEFF. */
const isSpace = (code: number): boolean =>
  (code >= 0x09 && code <= 0x0d) ||
  code === 0x20 ||
  code === 0x85 ||
  code === 0xa0 ||
  code === 0x1680 ||
  (code >= 0x2000 && code <= 0x200a) ||
  code === 0x2028 ||
  code === 0x2029 ||
  code === 0x202f ||
  code === 0x205f ||
  code === 0x3000

/** @returns the text without the white space before it, as Go's `strings.TrimSpace` knows white space. */
export const trimSpaceStart = (text: string): string => {
  let start = 0
  while (isSpace(text.charCodeAt(start))) start++
  return text.slice(start)
}

/** @returns what Go's `strings.TrimSpace` returns: OpenList reads each line through it. */
export const trimSpace = (text: string): string => {
  let end = text.length
  while (isSpace(text.charCodeAt(end - 1))) end--
  return trimSpaceStart(text.slice(0, end))
}
