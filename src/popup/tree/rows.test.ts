import { expect, test } from 'vitest'
import { DriveTree, type Entry } from '../../core/index.ts'
import { aState } from '../../../tests/arbitraries/entry.ts'
import { moveFor } from './keys.ts'
import { hitRows, type Row, type Rows, treeRows } from './rows.ts'

const entry = (id: number, parent: number, name: string, folder = false): Entry => ({
  id,
  parent,
  name,
  folder,
  size: 0,
  modified: 0,
  md5: '',
  blocked: false,
})

const tree = new DriveTree()
tree.take([
  entry(1, 0, 'Films', true),
  entry(2, 0, 'Empty', true),
  entry(3, 0, 'a.txt'),
  entry(10, 1, 'b.mkv'),
  entry(11, 1, 'Old', true),
  entry(20, 11, 'c.mkv'),
])

const rowsIn = (from: DriveTree, top: number, open: readonly number[]): Rows =>
  treeRows(from, top, new Set(open), (folder) => from.sorted(folder))

const all = (rows: Rows): (Row | undefined)[] => Array.from({ length: rows.length }, (_, index) => rows.at(index))

const names = (open: readonly number[]) =>
  all(rowsIn(tree, 0, open)).map(
    (row) => row && [row.entry.name, row.level, `${row.position}/${row.siblings}`, row.open],
  )

test('a closed folder hides what is in it; one without known entries cannot be opened', () => {
  expect(names([])).toEqual([
    ['Empty', 1, '1/3', null],
    ['Films', 1, '2/3', false],
    ['a.txt', 1, '3/3', null],
  ])
})

test('open folders show their entries below themselves, one level deeper', () => {
  expect(names([1, 11])).toEqual([
    ['Empty', 1, '1/3', null],
    ['Films', 1, '2/3', true],
    ['Old', 2, '1/2', true],
    ['c.mkv', 3, '1/1', null],
    ['b.mkv', 2, '2/2', null],
    ['a.txt', 1, '3/3', null],
  ])
})

test('each line knows the folder it lies in', () => {
  const rows = rowsIn(tree, 0, [1, 11])
  expect(Array.from({ length: rows.length }, (_, index) => rows.parentOf(index))).toEqual([0, 1, 1, 2, 1, 5])
})

test('hits come flat, as they were found', () => {
  const hits = [...tree.below(0)].filter(({ name }) => name.endsWith('mkv'))
  expect(all(hitRows(hits)).map((row) => row && [row.entry, row.position, row.siblings, row.open])).toEqual(
    hits.map((entry, index) => [entry, index + 1, hits.length, null]),
  )
})

test('what is known to be there but not read yet has its place', () => {
  const part = new DriveTree()
  part.list(0, [entry(1, 0, 'A', true), entry(2, 0, 'b')], { ...aState(0, true), known: 5 })
  const rows = rowsIn(part, 0, [])
  expect(rows.length).toBe(5)
  expect(all(rows).map((row) => row?.entry.id)).toEqual([1, 2, undefined, undefined, undefined])
  expect(rows.at(0)?.siblings).toBe(5)
  expect(rows.at(5)).toBeUndefined()
})

test('folders that run in a circle end', () => {
  const circle = new DriveTree()
  circle.take([entry(1, 2, 'A', true), entry(2, 1, 'B', true)])
  const rows = rowsIn(circle, 1, [1, 2])
  expect(all(rows).map((row) => row?.open)).toEqual([true, null])
})

const rows = rowsIn(tree, 0, [1])

test.each([
  ['ArrowDown', 0, { do: 'go', to: 1 }],
  ['ArrowUp', 0, { do: 'go', to: 0 }],
  ['End', 0, { do: 'go', to: 4 }],
  ['PageDown', 1, { do: 'go', to: 4 }],
  ['ArrowRight', 1, { do: 'go', to: 2 }],
  ['ArrowLeft', 1, { do: 'close', id: 1 }],
  ['ArrowLeft', 3, { do: 'go', to: 1 }],
  ['ArrowRight', 2, { do: 'open', id: 11 }],
  ['ArrowRight', 0, null],
  [' ', 3, { do: 'pick', id: 10 }],
  ['Enter', 1, { do: 'enter', id: 1 }],
  ['Enter', 3, { do: 'pick', id: 10 }],
  ['l', 0, { do: 'list', id: 2 }],
  ['L', 1, { do: 'list-below', id: 1 }],
  ['L', 4, null],
  ['/', 0, { do: 'search' }],
  ['Backspace', 0, { do: 'up' }],
  ['x', 0, null],
])('%j on row %i', (key, at, move) => {
  expect(moveFor(key, rows, at, 10)).toEqual(move)
})
