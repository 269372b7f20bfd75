/** Characters of a text that is read, at most: some thousand long links. */
export const MOST_TEXT = 1_000_000

/** What people and pages put around a link, at its end. */
const AROUND = new Set(',.;!?，。；！？、\'"’”」』》】>)）]')

/** One step a character: a page can make a text of a million commas, on which a pattern takes hours. */
function withoutAround(link: string): string {
  let end = link.length
  while (AROUND.has(link.charAt(end - 1))) end--
  return link.slice(0, end)
}

/** A line that is one link, whose path may be written with spaces as 123pan gives it (facts of 2026-09). */
const WHOLE_LINE = /^https?:\/\/\S[^?#]*\.\w{1,8}(?:\?\S*)?$/i

/** @returns the links in a text that a person has selected, each once, in their order */
export function linksInText(text: string): string[] {
  const links = text.split(/[\r\n]+/).flatMap((line) => {
    const trimmed = line.trim()
    const starts = trimmed.match(/https?:\/\//gi)?.length ?? 0
    if (starts === 1 && WHOLE_LINE.test(trimmed)) return [trimmed]
    return (trimmed.match(/https?:\/\/[^\s<>"]+/gi) ?? []).map(withoutAround)
  })
  return [...new Set(links)]
}
