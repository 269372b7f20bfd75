import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hostileName, hostileTree, hostileTreeWithNow } from '../../tests/arbitraries/hostile-tree.ts'
import { printPan123Link, printUrlTree } from '../../tests/arbitraries/print-tree.ts'
import { isFolder, parsePan123Link, parseUrlTree } from './index.ts'
import type { OpenListNode, Repair } from './index.ts'

/** OpenList's way to a file: the path is cleaned, split, and matched name by name; the first match wins. */
const getByPath = (nodes: readonly OpenListNode[], path: string): OpenListNode | undefined => {
  const names: string[] = []
  for (const name of path.replaceAll('\\', '/').split('/')) {
    if (name === '..') names.pop()
    else if (name !== '' && name !== '.') names.push(name)
  }
  const find = (among: readonly OpenListNode[], [first, ...rest]: readonly string[]): OpenListNode | undefined => {
    for (const node of among) {
      if (node.name !== first) continue
      const found = rest.length === 0 ? node : isFolder(node) ? find(node.children, rest) : undefined
      if (found) return found
    }
    return undefined
  }
  return find(nodes, names)
}

interface Placed {
  /** Of the folder, as printed. */
  readonly path: string
  readonly given: OpenListNode
  readonly read: OpenListNode
}

/** Walks what was given and what was read back side by side; both must have the same shape. */
const sideBySide = (given: readonly OpenListNode[], read: readonly OpenListNode[], path = ''): Placed[] => {
  expect(read.map(isFolder)).toEqual(given.map(isFolder))
  return given.flatMap((node, index) => {
    const twin = read[index]
    if (!twin) return []
    const placed = { path, given: node, read: twin }
    if (!isFolder(node) || !isFolder(twin)) return [placed]
    return [placed, ...sideBySide(node.children, twin.children, path === '' ? twin.name : `${path}/${twin.name}`)]
  })
}

const inOrder = (repairs: readonly Omit<Repair, 'reason'>[]): string[] =>
  repairs.map(({ path, from, to }) => JSON.stringify([path, from, to])).toSorted()

const formats = [
  { name: 'UrlTree', parse: parseUrlTree, print: printUrlTree, tree: hostileTree },
  { name: '123PanLink', parse: parsePan123Link, print: printPan123Link, tree: hostileTreeWithNow },
]

describe.each(formats)('$name, for every tree', ({ parse, print, tree }) => {
  test('sizes, times and names come back, but for the repairs reported', () => {
    fc.assert(
      fc.property(tree, (nodes) => {
        const { text, repairs } = print(nodes)
        const placed = sideBySide(nodes, parse(text))
        for (const { given, read } of placed) {
          if (isFolder(given) || isFolder(read)) continue
          expect([read.size, read.modified]).toEqual([given.size, given.modified])
        }
        const renamed = placed.filter(({ given, read }) => given.name !== read.name)
        expect(inOrder(repairs)).toEqual(
          inOrder(renamed.map(({ path, given, read }) => ({ path, from: given.name, to: read.name }))),
        )
      }),
      { numRuns: 500 },
    )
  })

  test('everything can be opened', () => {
    fc.assert(
      fc.property(tree, (nodes) => {
        const read = parse(print(nodes).text)
        for (const { path, read: node } of sideBySide(nodes, read)) {
          expect(getByPath(read, `/${path}/${node.name}`)).toBe(node)
        }
      }),
      { numRuns: 500 },
    )
  })

  test('what was printed needs no repair and prints the same', () => {
    fc.assert(
      fc.property(tree, (nodes) => {
        const { text } = print(nodes)
        expect(print(parse(text))).toEqual({ text, repairs: [] })
      }),
      { numRuns: 500 },
    )
  })
})

test('123PanLink changes no file name that OpenList can open', () => {
  fc.assert(
    fc.property(hostileName, (name) => {
      fc.pre(!/[/\\\p{Surrogate}]|^\.{0,2}$/u.test(name))
      const { repairs } = printPan123Link([{ name, size: 1, modified: 2, url: 'https://vip.123pan.cn/1812/7' }])
      expect(repairs).toEqual([])
    }),
    { numRuns: 1000 },
  )
})

test('a folder name changes only where OpenList, its page or its database would lose it', () => {
  fc.assert(
    fc.property(hostileName, (name) => {
      fc.pre(!/[/\\\r\n\0\p{Surrogate}]|^ |^\.{0,2}$/u.test(name))
      fc.pre(parseUrlTree(`${name}:`)[0]?.name === name)
      expect(printUrlTree([{ name, children: [] }]).repairs).toEqual([])
      expect(printPan123Link([{ name, children: [] }]).repairs).toEqual([])
    }),
    { numRuns: 1000 },
  )
})
