/**
 * The beginning of a text.
 * @param most lines that are kept
 * @returns the lines, and how many were left out
 */
export function firstLines(text: string, most: number): { readonly shown: string; readonly moreLines: number } {
  let end = -1
  for (let line = 0; line < most; line++) {
    end = text.indexOf('\n', end + 1)
    if (end === -1) return { shown: text, moreLines: 0 }
  }
  const rest = text.slice(end + 1)
  if (rest === '') return { shown: text, moreLines: 0 }
  let moreLines = rest.endsWith('\n') ? 0 : 1
  for (let at = rest.indexOf('\n'); at !== -1; at = rest.indexOf('\n', at + 1)) moreLines++
  return { shown: text.slice(0, end), moreLines }
}
