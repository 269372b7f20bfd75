import { expect, test } from 'vitest'
import { aState, anEntry } from '../../tests/arbitraries/entry.ts'
import { DriveTree } from './drive-tree.ts'
import { ROOT } from './entry.ts'
import { pickedTree } from './picked-tree.ts'
import { Selection } from './selection.ts'

const tree = new DriveTree()
tree.list(
  ROOT,
  [
    anEntry(5, ROOT, false, { size: 100 }),
    anEntry(3, ROOT, true),
    anEntry(4, ROOT, true),
    anEntry(2, ROOT, false, { size: 1000, blocked: true }),
  ],
  aState(ROOT, true),
)
tree.list(3, [anEntry(31, 3, false, { size: 10 }), anEntry(32, 3, true)], aState(3, false, 312))
tree.list(4, [], aState(4, true))

const selection = new Selection(tree)

test('keeps folders, in the order of the ids, files with what an export needs', () => {
  const { nodes, files } = pickedTree(tree, selection.pickMany([5, 2, 31]), ROOT)
  expect(nodes).toEqual([
    { id: 2, name: 'n2', size: 1000, modified: 1, blocked: true },
    { id: 3, name: 'n3', children: [{ id: 31, name: 'n31', size: 10, modified: 1, blocked: false }] },
    { id: 5, name: 'n5', size: 100, modified: 1, blocked: false },
  ])
  expect(new Set(files.map(({ id }) => id))).toEqual(new Set([2, 31, 5]))
})

test('names picked folders that are not known to their end', () => {
  const { partlyKnown } = pickedTree(tree, selection.toggle(3), ROOT)
  expect(partlyKnown).toEqual([
    { id: 3, name: 'n3', known: 2, total: 312 },
    { id: 32, name: 'n32', known: 0, total: null },
  ])
  expect(pickedTree(tree, selection.toggle(31), ROOT).partlyKnown).toEqual([])
  expect(pickedTree(tree, selection.toggle(3), 3, 'Three').partlyKnown[0]?.name).toBe('Three')
})

test('an empty folder is kept where it is picked', () => {
  expect(pickedTree(tree, selection.toggle(4), ROOT).nodes).toEqual([{ id: 4, name: 'n4', children: [] }])
  expect(pickedTree(tree, selection, ROOT).nodes).toEqual([])
})

test('starts at the folder it is asked for', () => {
  expect(pickedTree(tree, selection.toggle(ROOT), 3).nodes.map(({ id }) => id)).toEqual([31, 32])
})

test('folders that run in a circle end well', () => {
  const circle = new DriveTree()
  circle.take([anEntry(1, 2, true), anEntry(2, 1, true), anEntry(3, 2)])
  const { nodes } = pickedTree(circle, new Selection(circle).toggle(1), 1)
  expect(nodes).toEqual([{ id: 2, name: 'n2', children: [expect.objectContaining({ id: 3 })] }])
})
