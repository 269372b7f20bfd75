import type { OpenListFile, OpenListNode } from './node.ts'
import { OpenListTextError } from './text-error.ts'
import type { LineProblem } from './text-error.ts'
import { trimSpace } from './white-space.ts'

/** A line that is no folder, cut before its URL as OpenList cuts it. */
export interface FileLine {
  /** The colon-separated fields before the URL; null where the line is the URL alone. */
  readonly fields: readonly string[] | null
  readonly url: string
}

/** Ends the parse: OpenList refuses the whole text. */
export type Fail = (reason: LineProblem) => never

interface OpenFolder {
  readonly level: number
  readonly children: OpenListNode[]
}

/**
 * Reads a text as OpenList's `BuildTree` does; both drivers share its rules (facts of 2026-08, v4.2.5).
 * @param readFile makes the file of one line, by the driver's own rules
 * @throws OpenListTextError where OpenList refuses the text
 */
export const parseLines = (
  text: string,
  readFile: (line: FileLine, fail: Fail) => OpenListFile,
): readonly OpenListNode[] => {
  const top: OpenFolder = { level: -1, children: [] }
  const open: OpenFolder[] = []
  for (const [index, raw] of text.split('\n').entries()) {
    const fail: Fail = (reason) => {
      throw new OpenListTextError(index + 1, reason)
    }
    const indent = indentOf(raw)
    // Before the empty line is skipped: a line of one space is refused too.
    if (indent % 2 !== 0) fail('indent')
    const line = trimSpace(raw)
    if (line === '') continue
    const level = indent / 2
    while (level <= (open.at(-1) ?? top).level) open.pop()
    const { children } = open.at(-1) ?? top
    if (line.endsWith(':')) {
      const folder = { level, children: [] }
      children.push({ name: line.slice(0, -1), children: folder.children })
      open.push(folder)
    } else {
      children.push(readFile(cutBeforeUrl(line, fail), fail))
    }
  }
  return top.children
}

/** Only ASCII spaces indent; a tab or a wide space is trimmed. */
const indentOf = (line: string): number => {
  let spaces = 0
  while (line[spaces] === ' ') spaces++
  return spaces
}

const cutBeforeUrl = (line: string, fail: Fail): FileLine => {
  // The first http:// wins, even inside an https URL.
  const plain = line.indexOf('http://')
  const start = plain === -1 ? line.indexOf('https://') : plain
  if (start === -1) return fail('no-url')
  const url = line.slice(start)
  if (start === 0) return { fields: null, url }
  const before = line.slice(0, start)
  if (!before.endsWith(':')) return fail('no-colon')
  if (before === ':') return fail('no-name')
  return { fields: before.slice(0, -1).split(':'), url }
}
