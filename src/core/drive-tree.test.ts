import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { aState, anEntry } from '../../tests/arbitraries/entry.ts'
import { DriveTree } from './drive-tree.ts'
import { ROOT } from './entry.ts'
import { allSteps } from './steps.ts'

const ids = (entries: Iterable<{ readonly id: number }>): number[] => Array.from(entries, ({ id }) => id)

test('a folder listed again loses what is not in it any more', () => {
  const tree = new DriveTree()
  tree.list(ROOT, [anEntry(1, ROOT), anEntry(2, ROOT)], aState(ROOT, false))
  tree.list(ROOT, [anEntry(2, ROOT)], aState(ROOT, true))
  expect(ids(tree.children(ROOT))).toEqual([2])
  expect(tree.entry(1)).toBeUndefined()
  expect(tree.complete(ROOT)).toBe(true)
})

test('an entry that has moved stands in its new folder only', () => {
  const tree = new DriveTree()
  tree.take([anEntry(1, ROOT, true), anEntry(2, ROOT, true), anEntry(3, 1)])
  expect(ids(tree.sorted(1))).toEqual([3])
  tree.list(2, [anEntry(3, 2)], undefined)
  expect([ids(tree.children(1)), ids(tree.sorted(1)), ids(tree.children(2))]).toEqual([[], [], [3]])
  expect(tree.countOf(1)).toBe(0)
})

test('ancestors come nearest first, as far as they are known', () => {
  const tree = new DriveTree()
  tree.take([anEntry(1, ROOT, true), anEntry(2, 1, true), anEntry(9, 8)])
  expect(tree.ancestors(2)).toEqual([1, ROOT])
  expect(tree.ancestors(9)).toEqual([8])
  expect(tree.ancestors(ROOT)).toEqual([])
})

test('folders that run in a circle end well, up and down', () => {
  const tree = new DriveTree()
  tree.take([anEntry(1, 2, true), anEntry(2, 1, true), anEntry(3, 3, true), anEntry(4, 1)])
  expect(tree.ancestors(1)).toEqual([2])
  expect(tree.ancestors(3)).toEqual([])
  expect(ids(tree.below(1)).toSorted((a, b) => a - b)).toEqual([2, 4])
  expect(ids(tree.below(3))).toEqual([])
})

test('500 levels deep', () => {
  const tree = new DriveTree()
  tree.take(Array.from({ length: 500 }, (_, id) => anEntry(id + 1, id, true)))
  expect(tree.ancestors(500)).toHaveLength(500)
  expect(ids(tree.below(ROOT))).toHaveLength(500)
})

test('the version grows with each change, and sorted rows stay the same array until then', () => {
  const tree = new DriveTree()
  tree.list(ROOT, [anEntry(2, ROOT), anEntry(1, ROOT)], undefined)
  const [rows, version] = [tree.sorted(ROOT), tree.version]
  expect(tree.sorted(ROOT)).toBe(rows)
  tree.take([anEntry(3, ROOT)])
  expect(tree.version).toBeGreaterThan(version)
  expect(ids(tree.sorted(ROOT))).toEqual([1, 2, 3])
})

test('sorted in steps it is the same, and a folder that changes meanwhile is not taken for sorted', () => {
  const tree = new DriveTree()
  tree.take([anEntry(2, ROOT), anEntry(1, ROOT)])
  const steps = tree.sort(ROOT)
  steps.next()
  expect(tree.sortedBefore(ROOT)).toBeUndefined()
  tree.take([anEntry(3, ROOT)])
  allSteps(steps)
  expect(tree.sortedBefore(ROOT)).toBeUndefined()
  allSteps(tree.sort(ROOT))
  expect(ids(tree.sortedBefore(ROOT) ?? [])).toEqual([1, 2, 3])
  expect(tree.sorted(ROOT)).toBe(tree.sortedBefore(ROOT))
})

test('whatever is listed and taken in which order, each entry stands where it was seen last', () => {
  const entry = fc
    .record({ id: fc.integer({ min: 1, max: 12 }), parent: fc.integer({ min: 0, max: 3 }) })
    .map(({ id, parent }) => anEntry(id, parent))
  const entries = fc.array(entry, { maxLength: 8 })
  const step = fc.record({ folder: fc.option(fc.integer({ min: 0, max: 3 })), entries, home: fc.boolean() })
  fc.assert(
    fc.property(fc.array(step, { maxLength: 8 }), (steps) => {
      const tree = new DriveTree()
      const known = new Map<number, (typeof steps)[0]['entries'][0]>()
      for (const { folder, entries: given, home } of steps) {
        // Mostly the rows of a folder are in it.
        const rows = folder !== null && home ? given.map(({ id }) => anEntry(id, folder)) : given
        if (folder === null) tree.take(rows)
        else {
          tree.list(folder, rows, undefined)
          for (const { id, parent } of known.values()) if (parent === folder) known.delete(id)
        }
        for (const row of rows) known.set(row.id, row)
        for (const parent of [0, 1, 2, 3]) {
          const expected = [...known.values()].filter((each) => each.parent === parent)
          const sorted = (all: Iterable<{ readonly id: number }>): number[] => ids(all).toSorted((a, b) => a - b)
          expect(sorted(tree.children(parent))).toEqual(sorted(expected))
          expect(sorted(tree.sorted(parent))).toEqual(sorted(expected))
          expect(tree.countOf(parent)).toBe(expected.length)
        }
        for (let id = 1; id <= 12; id++) expect(tree.entry(id)).toBe(known.get(id))
      }
    }),
  )
})
