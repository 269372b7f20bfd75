/** @returns whether a text takes more bytes as UTF-8, which is how MySQL counts what OpenList keeps */
export function longerThan(bytes: number, text: string): boolean {
  // A UTF-16 unit takes one to three bytes: most texts need no counting.
  if (text.length > bytes) return true
  if (text.length * 3 <= bytes) return false
  let counted = 0
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0
    counted += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x1_0000 ? 3 : 4
  }
  return counted > bytes
}
