import type { Fail, FileLine, LineFormat } from './line-format.ts'
import type { OpenListFile, OpenListNode } from './node.ts'
import { OpenListTextError } from './text-error.ts'
import { trimSpace } from './white-space.ts'

/** What a line says: a folder (`file` is null) or a file, so many folders deep, in the order of the text. */
export type OnNode = (depth: number, name: string, file: OpenListFile | null) => void

/**
 * Reads a text as OpenList's `BuildTree` does; both drivers share its rules (facts of 2026-08, v4.2.5). A long text is
 * read piece by piece.
 * @param onNode is called for each line that is not empty
 * @returns reads the next piece: whole lines, without the line break after the last; throws OpenListTextError where
 * OpenList refuses the text
 */
export function createParser({ readFile }: LineFormat, onNode: OnNode): (piece: string) => void {
  /** The levels of the folders that are open. */
  const open: number[] = []
  let read = 0
  const fail: Fail = (reason) => {
    throw new OpenListTextError(read, reason)
  }

  const readLine = (raw: string): void => {
    read++
    const indent = indentOf(raw)
    // Before the empty line is skipped: a line of one space is refused too.
    if (indent % 2 !== 0) fail('indent')
    const line = trimSpace(raw)
    if (line === '') return
    const level = indent / 2
    while (level <= (open.at(-1) ?? -1)) open.pop()
    if (line.endsWith(':')) {
      onNode(open.length, line.slice(0, -1), null)
      open.push(level)
    } else {
      const file = readFile(cutBeforeUrl(line, fail), fail)
      onNode(open.length, file.name, file)
    }
  }

  return (piece) => {
    let from = 0
    for (let to = piece.indexOf('\n'); to !== -1; to = piece.indexOf('\n', from)) {
      readLine(piece.slice(from, to))
      from = to + 1
    }
    readLine(piece.slice(from))
  }
}

/**
 * Reads a whole text.
 * @returns the tree OpenList would show
 * @throws OpenListTextError where OpenList refuses the text
 */
export const parseLines = (text: string, format: LineFormat): readonly OpenListNode[] => {
  const top: OpenListNode[] = []
  const open = [top]
  createParser(format, (depth, name, file) => {
    open.length = depth + 1
    const children: OpenListNode[] = []
    open.at(-1)?.push(file ?? { name, children })
    if (!file) open.push(children)
  })(text)
  return top
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
