import type { LineFormat } from './line-format.ts'
import { folderName, type RepairedName } from './name-rule.ts'
import type { OpenListFile } from './node.ts'
import type { Repair } from './repair.ts'
import { uniqueNames } from './unique-names.ts'

/** What is printed: a tree. Where the files' links are, the source says. */
export type Printable<F extends PrintableFile> = F | PrintableFolder<F>

export interface PrintableFolder<F extends PrintableFile> {
  readonly name: string
  /** In the order of the file ids, so that equal names are told apart alike every time. */
  readonly children: readonly Printable<F>[]
}

export type PrintableFile = Omit<OpenListFile, 'url'>

/** Gives each file its link when its line is printed: never need all links be in memory. */
export interface LinkGiver<F> {
  /** A file without a link has no line, and takes no name from another. */
  readonly has: (file: F) => boolean
  /** Its link, as `encodeUrl` gives it. */
  readonly urlOf: (file: F) => string
}

/** A line, with its indentation. */
export interface Line {
  /** Folders above it. */
  readonly level: number
  readonly folder: boolean
  /** As printed. */
  readonly name: string
  readonly text: string
}

/** A folder being printed. Kept on a list of our own: a deep tree would overflow the call stack. */
interface Level<F extends PrintableFile> {
  /** '' at the top, else `/`-separated. */
  readonly path: string
  readonly indent: string
  readonly nodes: readonly Printable<F>[]
  readonly names: readonly RepairedName[]
  at: number
}

/**
 * Prints a tree, two spaces a level, so that OpenList reads it back. Size and time are always written.
 * @param onRepair is told of each name that is not the given one, before its line comes
 */
export function* printLines<F extends PrintableFile>(
  nodes: readonly Printable<F>[],
  format: LineFormat,
  { has, urlOf }: LinkGiver<F>,
  onRepair: (repair: Repair) => void,
): Generator<Line, void, undefined> {
  const levels: Level<F>[] = []
  const open = (path: string, indent: string, children: readonly Printable<F>[]): void => {
    const present = children.filter((node) => isFolder(node) || has(node))
    const names = printedNames(present, format)
    for (const [at, { name, reason }] of names.entries())
      if (reason !== null) onRepair({ path, from: present[at]?.name ?? '', to: name, reason })
    levels.push({ path, indent, nodes: present, names, at: 0 })
  }
  open('', '', nodes)
  for (let level = levels.at(-1); level; level = levels.at(-1)) {
    const at = level.at++
    const node = level.nodes[at]
    if (!node) {
      levels.pop()
      continue
    }
    const name = level.names[at]?.name ?? node.name
    const depth = levels.length - 1
    if (isFolder(node)) {
      yield { level: depth, folder: true, name, text: `${level.indent}${name}:` }
      open(level.path === '' ? name : `${level.path}/${name}`, `${level.indent}  `, node.children)
    } else {
      const file = { size: node.size, modified: node.modified, url: urlOf(node) }
      yield { level: depth, folder: false, name, text: level.indent + format.fileLine(file, name) }
    }
  }
}

const isFolder = <F extends PrintableFile>(node: Printable<F>): node is PrintableFolder<F> => 'children' in node

/**
 * The names under which the entries of one folder are printed, each with the reason where it is not the given one.
 * @param nodes those that have a line
 */
export const printedNames = <F extends PrintableFile>(
  nodes: readonly Printable<F>[],
  { fileName }: LineFormat,
): readonly RepairedName[] =>
  uniqueNames(
    nodes.map((node) => {
      const folder = isFolder(node)
      const { name, reason } = (folder ? folderName : fileName)(node.name)
      return { folder, name, reason }
    }),
  )
