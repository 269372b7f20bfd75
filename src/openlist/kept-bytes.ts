/** Where OpenList runs on MySQL, `addition` is a column of this many bytes (facts of 2026-08, v4.2.5). */
export const MYSQL_BYTES = 65_535

/** What Go's JSON writes in a longer way than UTF-8 does: OpenList rewrites a storage's `addition` whenever it starts it. */
const ESCAPED = /[^ !#-%'-;=?-[\]-\x7f]/

/**
 * How many bytes a text takes within the `addition` that OpenList keeps: as UTF-8, where Go's JSON escapes what JSON must
 * and `<`, `>`, `&`, U+2028 and U+2029 as well (v4.2.5, `internal/op/storage.go`, `pkg/utils/json.go`).
 */
export function keptBytes(text: string): number {
  if (!ESCAPED.test(text)) return text.length
  let bytes = 0
  for (const character of text) bytes += keptBytesOf(character.codePointAt(0) ?? 0)
  return bytes
}

const [TAB, BREAK, RETURN, QUOTE, BACKSLASH] = [0x09, 0x0a, 0x0d, 0x22, 0x5c]
const [AND, LESS, MORE, LINES, PARAGRAPHS] = [0x26, 0x3c, 0x3e, 0x2028, 0x2029]

function keptBytesOf(code: number): number {
  if (code === QUOTE || code === BACKSLASH || code === BREAK || code === RETURN || code === TAB) return 2
  if (code < 0x20 || code === AND || code === LESS || code === MORE || code === LINES || code === PARAGRAPHS) return 6
  // Half a character is written as U+FFFD, escaped.
  if (code >= 0xd800 && code <= 0xdfff) return 6
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x1_0000 ? 3 : 4
}
