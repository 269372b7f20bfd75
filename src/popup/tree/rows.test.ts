import { expect, test } from 'vitest'
import { DriveTree, type Entry } from '../../core/index.ts'
import { moveFor } from './keys.ts'
import { rowsOf } from './rows.ts'

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

const names = (open: readonly number[]) =>
  rowsOf(tree, 0, new Set(open), null).map(({ entry, level, position, siblings, open }) => [
    entry.name,
    level,
    `${position}/${siblings}`,
    open,
  ])

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

test('hits come flat, in the order of the tree, whatever is open', () => {
  const hits = new Set([...tree.below(0)].filter(({ name }) => /mkv|txt/.test(name)))
  expect(rowsOf(tree, 0, new Set(), hits).map(({ entry, position }) => [entry.name, position])).toEqual([
    ['c.mkv', 1],
    ['b.mkv', 2],
    ['a.txt', 3],
  ])
})

test('folders that run in a circle end', () => {
  const circle = new DriveTree()
  circle.take([entry(1, 2, 'A', true), entry(2, 1, 'B', true)])
  expect(rowsOf(circle, 1, new Set([1, 2]), null)).toHaveLength(2)
})

const rows = rowsOf(tree, 0, new Set([1]), null)

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
  ['/', 0, { do: 'search' }],
  ['Backspace', 0, { do: 'up' }],
  ['x', 0, null],
])('%j on row %i', (key, at, move) => {
  expect(moveFor(key, rows, at, 10)).toEqual(move)
})
