import { folderName } from './name-rule.ts'
import type { NameRule } from './name-rule.ts'
import { isFolder } from './node.ts'
import type { OpenListFile, OpenListNode } from './node.ts'
import type { Repair } from './repair.ts'
import { uniqueNames } from './unique-names.ts'

/** A text for OpenList, and every name in it that is not the given one. */
export interface PrintedText {
  readonly text: string
  readonly repairs: readonly Repair[]
}

/** What the two line formats do not share. */
export interface FileFormat {
  readonly fileName: NameRule
  /** @returns the line without its indentation */
  readonly fileLine: (file: OpenListFile, name: string) => string
}

/** A folder being printed. Kept on a list of our own: a deep tree would overflow the call stack. */
interface Level {
  /** '' at the top, else `/`-separated. */
  readonly path: string
  readonly indent: string
  readonly nodes: Iterator<readonly [OpenListNode, string]>
}

/**
 * Prints a tree, two spaces a level, so that OpenList reads it back.
 * @param nodes each folder's in the order of the file ids, so that equal names are told apart alike every time
 */
export const printLines = (nodes: readonly OpenListNode[], format: FileFormat): PrintedText => {
  const lines: string[] = []
  const repairs: Repair[] = []
  const levels: Level[] = []
  const open = (path: string, indent: string, children: readonly OpenListNode[]): void => {
    levels.push({ path, indent, nodes: named(path, children, format.fileName, repairs).values() })
  }
  open('', '', nodes)
  for (let level = levels.at(-1); level; level = levels.at(-1)) {
    const next = level.nodes.next()
    if (next.done) {
      levels.pop()
      continue
    }
    const [node, name] = next.value
    if (isFolder(node)) {
      lines.push(`${level.indent}${name}:`)
      open(level.path === '' ? name : `${level.path}/${name}`, `${level.indent}  `, node.children)
    } else {
      lines.push(level.indent + format.fileLine(node, name))
    }
  }
  return { text: lines.join('\n'), repairs }
}

/** Gives each node of one folder the name it is printed under, and notes the repairs. */
const named = (
  path: string,
  nodes: readonly OpenListNode[],
  fileName: NameRule,
  repairs: Repair[],
): readonly (readonly [OpenListNode, string])[] => {
  const wanted = nodes.map((node) => {
    const folder = isFolder(node)
    return { folder, ...(folder ? folderName : fileName)(node.name) }
  })
  const names = uniqueNames(wanted)
  return nodes.map((node, index) => {
    const { name, reason } = names[index] ?? { name: node.name, reason: null }
    if (reason !== null) repairs.push({ path, from: node.name, to: name, reason })
    return [node, name]
  })
}
