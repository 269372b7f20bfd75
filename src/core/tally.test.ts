import { expect, test } from 'vitest'
import { aState, anEntry } from '../../tests/arbitraries/entry.ts'
import { DriveTree } from './drive-tree.ts'
import { ROOT } from './entry.ts'
import { Selection } from './selection.ts'
import { allSteps } from './steps.ts'
import { tally } from './tally.ts'

const count = (tree: DriveTree, selection: Selection, folder: number) => allSteps(tally(tree, selection, folder))

test('counts files and bytes below a folder, picked and known', () => {
  const tree = new DriveTree()
  tree.take([
    anEntry(1, ROOT, false, { size: 100 }),
    anEntry(2, ROOT, false, { size: 1000 }),
    anEntry(3, ROOT, true, { size: 9999 }),
    anEntry(31, 3, false, { size: 10 }),
  ])
  const selection = new Selection(tree).toggle(3).toggle(1)
  expect(count(tree, selection, ROOT)).toMatchObject({
    pickedFiles: 2,
    knownFiles: 3,
    pickedBytes: 110,
    knownBytes: 1110,
  })
  expect(count(tree, selection, 3)).toMatchObject({ pickedFiles: 1, knownFiles: 1, pickedBytes: 10, knownBytes: 10 })
  expect(count(tree, selection.toggle(31), 3).pickedFiles).toBe(0)
})

test('folders that run in a circle are counted once', () => {
  const tree = new DriveTree()
  tree.take([anEntry(1, 2, true), anEntry(2, 1, true), anEntry(3, 2)])
  expect(count(tree, new Selection(tree).toggle(1), 1).pickedFiles).toBe(1)
})

test('counts the folders below of which not everything is known', () => {
  const tree = new DriveTree()
  tree.list(ROOT, [anEntry(1, ROOT, true), anEntry(2, ROOT, true)], aState(ROOT, true))
  tree.list(1, [], aState(1, true))
  tree.list(2, [anEntry(21, 2, true)], aState(2, false))
  expect(count(tree, new Selection(tree), ROOT).unlisted).toBe(2)
  expect(count(tree, new Selection(tree), 1).unlisted).toBe(0)
})
