import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { anEntry } from '../../tests/arbitraries/entry.ts'
import { DriveTree } from './drive-tree.ts'
import type { Entry } from './entry.ts'
import { linkGroup } from './link-samples.ts'

const folder = (id: number, parent: number, name = `f${id}`): Entry => anEntry(id, parent, true, { name })
const file = (id: number, parent: number, name = `n${id}`): Entry => anEntry(id, parent, false, { name })

function treeOf(...entries: readonly Entry[]): DriveTree {
  const tree = new DriveTree()
  tree.take(entries)
  return tree
}

const filesOf = (tree: DriveTree, top: number): number[] =>
  [...tree.below(top)].filter((entry) => !entry.folder).map(({ id }) => id)

/** Folder 1 at the top: 10 (three files), 20 with 21 in it (deepest), 30; one hard name in 30. */
const spacious = treeOf(
  folder(1, 0),
  folder(10, 1),
  folder(20, 1),
  folder(21, 20),
  folder(30, 1),
  file(100, 10),
  file(101, 10),
  file(102, 10),
  file(200, 21),
  file(300, 30),
  file(301, 30, '100% #1 我.mkv'),
  file(90, 1),
)

test('one from the fullest folder, the hardest name, the deepest, another branch', () => {
  const files = filesOf(spacious, 1)
  expect(linkGroup(spacious, 1, files)).toEqual({ top: 1, files, unspellable: [], samples: [100, 301, 200, 300] })
})

test('where one has a link already, it is the one to learn from', () => {
  const files = [100, 101, 102, 200]
  expect(linkGroup(spacious, 1, files, [5, 300, 90]).samples).toEqual([300, 100, 200, 102])
})

test('from one folder: from all over', () => {
  const ids = Array.from({ length: 1000 }, (_, index) => 1000 + index)
  const tree = treeOf(folder(1, 0), ...ids.map((id) => file(id, 1)))
  expect(linkGroup(tree, 1, ids).samples).toEqual([1000, 1999, 1749, 1499])
})

test('what no rule by path can give a link is told, and is no sample', () => {
  const tree = treeOf(
    folder(1, 0),
    folder(2, 1, 'x/y'),
    folder(3, 2),
    file(10, 3),
    file(11, 1, '..'),
    file(12, 1),
    file(13, 1, '\uD800'),
    folder(8, 9),
    folder(9, 8),
    file(14, 9),
    folder(7, 99),
    file(15, 7),
  )
  const files = [10, 11, 12, 13, 14, 15, 16]
  expect(linkGroup(tree, 1, files)).toEqual({ top: 1, files, unspellable: [10, 11, 13, 14, 15, 16], samples: [12] })
  expect(linkGroup(treeOf(folder(1, 0, '..'), file(5, 1)), 1, [5])).toMatchObject({ unspellable: [5], samples: [] })
  expect(linkGroup(tree, 1, []).samples).toEqual([])
})

test('the same in whatever order; four where there are four, each once', () => {
  const shape = fc.array(fc.tuple(fc.nat(30), fc.boolean(), fc.constantFrom('a', '我 %', '/', 'b#')), { maxLength: 30 })
  fc.assert(
    fc.property(shape, fc.infiniteStream(fc.nat()), (rows, keys) => {
      const tree = treeOf(
        folder(1, 0),
        ...rows.map(([parent, isFolder, name], at) => anEntry(at + 2, Math.min(parent, at) + 1, isFolder, { name })),
      )
      const files = filesOf(tree, 1)
      const { samples, unspellable } = linkGroup(tree, 1, files)
      const able = files.filter((id) => !unspellable.includes(id))
      expect(new Set(samples).size).toBe(samples.length)
      expect(samples).toHaveLength(Math.min(4, able.length))
      expect(able).toEqual(expect.arrayContaining([...samples]))
      const shuffled = files.map((id) => [keys.next().value, id] as const).sort((a, b) => a[0] - b[0])
      expect(
        linkGroup(
          tree,
          1,
          shuffled.map(([, id]) => id),
        ).samples,
      ).toEqual(samples)
    }),
  )
})
