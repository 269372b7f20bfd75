import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { exportInput, wholeExport } from '../../tests/arbitraries/export-input.ts'
import { hostileTree } from '../../tests/arbitraries/hostile-tree.ts'
import { MountlinkError } from '../core/index.ts'
import { isFolder, parsePan123Link, parseUrlTree, type OpenListNode } from '../openlist/index.ts'
import { filesIn } from './files-in.ts'
import { findLinks, type ExportInput, type FormatId, type Shape } from './index.ts'

/** The hostile trees' links are of strangers; these are the account's own, with the same hostile paths. */
const ownLinks = (nodes: readonly OpenListNode[]): OpenListNode[] =>
  nodes.map((node) =>
    isFolder(node)
      ? { name: node.name, children: ownLinks(node.children) }
      : { ...node, url: `https://vip.123pan.cn/1812000499/${node.url.slice(8)}${node.name}` },
  )

/** Every file's size as OpenList would read it, wherever it stands. */
const sizesIn = (nodes: readonly OpenListNode[]): number[] =>
  nodes.flatMap((node) => (isFolder(node) ? sizesIn(node.children) : [node.size]))

const additionOf = (json: string, field: string): string => {
  const row = JSON.parse(json) as { readonly addition: string }
  return String((JSON.parse(row.addition) as Record<string, unknown>)[field])
}

const read: Readonly<Record<string, (text: string) => number[]>> = {
  'pan123-link text': (text) => sizesIn(parsePan123Link(text)),
  'pan123-link storage-json': (text) => sizesIn(parsePan123Link(additionOf(text, 'origin_urls'))),
  'url-tree text': (text) => sizesIn(parseUrlTree(text)),
  'url-tree storage-json': (text) => sizesIn(parseUrlTree(additionOf(text, 'url_structure'))),
  'url-tree-signed text': (text) => sizesIn(parseUrlTree(text)),
  'url-tree-signed storage-json': (text) => sizesIn(parseUrlTree(additionOf(text, 'url_structure'))),
}

const kinds: readonly (readonly [FormatId, Shape])[] = [
  ['pan123-link', 'text'],
  ['pan123-link', 'storage-json'],
  ['url-tree', 'text'],
  ['url-tree', 'storage-json'],
  ['url-tree-signed', 'text'],
  ['url-tree-signed', 'storage-json'],
  ['direct-links', 'text'],
  ['direct-links-signed', 'text'],
]

const check = (id: FormatId, shape: Shape, input: ExportInput): void => {
  const picked = [...filesIn(input.picked)]
  const missing = new Set(findLinks(id, input).missing.map(({ id }) => id))
  const left = picked.filter(({ id }) => !missing.has(id)).map(({ size }) => size)
  try {
    const { text, files } = wholeExport(id, shape, input)
    expect(files).toBe(left.length)
    const sizes = read[`${id} ${shape}`]?.(text)
    if (sizes) expect(sizes).toEqual(left)
    else expect(text.split('\n')).toHaveLength(left.length)
  } catch (error) {
    if (!(error instanceof MountlinkError)) throw error
    expect(error.problem.code).toBe(picked.length === 0 ? 'nothing-picked' : 'all-missing')
    expect(left).toEqual([])
  }
}

test.each(kinds)(
  '%s of kind %s: every tree with whatever links comes back whole, or nothing of it could go out',
  (id, shape) => {
    fc.assert(fc.property(hostileTree, (nodes) => check(id, shape, exportInput(nodes))))
    fc.assert(fc.property(hostileTree, (nodes) => check(id, shape, exportInput(ownLinks(nodes)))))
  },
)
