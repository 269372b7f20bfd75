import { isFolder, OpenListTextError, type OpenListNode } from '../../../../src/openlist/index.ts'
import { childOf } from '../clean-path.ts'
import { goTime } from '../go-time.ts'
import { type Addition, type Driver, DriverError, type DriverRules, NO_SUCH_OBJECT } from './driver.ts'
import type { Entry } from './entry.ts'

const REASONS: Readonly<Record<string, string>> = {
  'no-url': 'url is required for file',
  'no-colon': "file info must end with ':'",
  'no-name': "file name can't be empty",
  size: 'file size must be an integer',
  time: 'file modified must be an unix timestamp',
}

/** The words in which the drivers refuse a line: it is quoted whole. */
const refusalOf = (error: OpenListTextError, text: string): DriverError => {
  const line = text.split('\n')[error.line - 1] ?? ''
  const reason = String(error.problem.detail?.['reason'])
  return new DriverError(
    reason === 'indent'
      ? `the line '${line}' is not a multiple of 2`
      : `invalid line: ${line.trim()}, because ${REASONS[reason]}`,
  )
}

const sizeOf = (node: OpenListNode): number =>
  isFolder(node) ? node.children.reduce((sum, child) => sum + sizeOf(child), 0) : node.size

/** The first that matches wins, but a folder without the rest of the path does not. */
const findIn = (nodes: readonly OpenListNode[], [name, ...rest]: readonly string[]): OpenListNode | null => {
  for (const node of nodes) {
    if (node.name !== name) continue
    const found = rest.length === 0 ? node : isFolder(node) ? findIn(node.children, rest) : null
    if (found) return found
  }
  return null
}

export interface TreeOptions {
  readonly rules: DriverRules
  readonly textOf: (addition: Addition) => string
  readonly parse: (text: string) => readonly OpenListNode[]
  /** @throws DriverError */
  readonly linkOf: (url: string, addition: Addition) => string
}

/** What 123PanLink and UrlTree have in common: a text is read into a tree when the storage starts. */
export const treeDriver = ({ rules, textOf, parse, linkOf }: TreeOptions): Driver => {
  // Null before the first start that went well; after a failing one, the tree of the one before it stays.
  let top: OpenListNode | null = null
  let started = 0
  let current: Addition = {}

  const nodeAt = (path: string): OpenListNode => {
    const node = top && isFolder(top) && path !== '/' ? findIn(top.children, path.slice(1).split('/')) : top
    if (!node) throw new DriverError(NO_SUCH_OBJECT)
    return node
  }
  const entryOf = (node: OpenListNode, path: string): Entry => ({
    name: node.name,
    size: sizeOf(node),
    folder: isFolder(node),
    modified: goTime(isFolder(node) ? 0 : node.modified === 'now' ? started : node.modified),
    key: path,
  })
  return {
    rules,
    top: () => '/',
    start: (addition) => {
      current = addition
      const text = textOf(addition)
      try {
        top = { name: 'root', children: parse(text) }
        started = Math.floor(Date.now() / 1000)
      } catch (error) {
        throw error instanceof OpenListTextError ? refusalOf(error, text) : error
      }
    },
    find: (path) => entryOf(nodeAt(path), path),
    list: (folder) => {
      const node = nodeAt(folder.key)
      if (!isFolder(node)) throw new DriverError('not a folder')
      return node.children.map((child) => entryOf(child, childOf(folder.key, child.name)))
    },
    link: (file) => {
      const node = nodeAt(file.key)
      if (isFolder(node)) throw new DriverError('not a file')
      return linkOf(node.url, current)
    },
  }
}
