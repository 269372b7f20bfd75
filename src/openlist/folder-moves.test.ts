import { expect, test } from 'vitest'
import { folderMoves, type Moved } from './index.ts'

const move = (from: string, to: string, changed = false): Moved => ({
  from,
  to,
  file: { path: to, size: 1, modified: 2, url: 'https://h/1/a', id: null },
  changed,
})

/** A short way to write moves down: `from > to`, one a line. */
const moves = (text: string): Moved[] =>
  text
    .trim()
    .split('\n')
    .map((line) => {
      const [from = '', to = ''] = line.trim().split(' > ')
      return move(from, to)
    })

const rows = (moved: readonly Moved[]) => {
  const { folders, files } = folderMoves({ moved })
  return [
    ...folders.map(({ from, to, files }) => `${from} > ${to} (${files})`),
    ...files.map(({ from, to }) => `${from} > ${to}`),
  ]
}

test('a folder of another name is one row, with all that lies in its folders', () => {
  const moved = moves(`
    /m/Series/S1/a > /m/Shows/S1/a
    /m/Series/S1/b > /m/Shows/S1/b
    /m/Series/c > /m/Shows/c
  `)
  expect(rows(moved)).toEqual(['/m/Series > /m/Shows (3)'])
  expect(rows(moved.slice(0, 2))).toEqual(['/m/Series > /m/Shows (2)'])
  const counted = [move('/m/A/a', '/m/B/a', true), move('/m/A/b', '/m/B/b')]
  expect(folderMoves({ moved: counted }).folders).toEqual([{ from: '/m/A', to: '/m/B', files: 2, changed: 1 }])
})

test('where one file went elsewhere, the folders below that went as a whole still are one row each', () => {
  const moved = moves(`
    /m/Series/S1/a > /m/Shows/S1/a
    /m/Series/S1/b > /m/Shows/S1/b
    /m/Series/S2/a > /m/Shows/S2/a
    /m/Series/S2/b > /m/Films/S2/b
  `)
  const [s1, ...single] = ['/m/Series/S1 > /m/Shows/S1 (2)', ...moved.slice(2).map(({ from, to }) => `${from} > ${to}`)]
  expect(rows(moved)).toEqual([s1, ...single])
  expect(rows(moved.toReversed())).toEqual([s1, ...single.toReversed()])
})

test('a file of another name has not kept its path in the folder', () => {
  const moved = moves(`
    /m/A/a > /m/B/a
    /m/A/b > /m/B/b2
  `)
  expect(rows(moved)).toEqual(['/m/A/a > /m/B/a', '/m/A/b > /m/B/b2'])
})

test('names must be the same as a whole, not only end alike', () => {
  expect(rows(moves('/m/A/xa > /m/B/ya\n/m/A/xb > /m/B/yb'))).toEqual(['/m/A/xa > /m/B/ya', '/m/A/xb > /m/B/yb'])
})

test('one file alone is told by its own name', () => {
  expect(rows(moves('/m/A/S1/a > /m/B/S1/a'))).toEqual(['/m/A/S1/a > /m/B/S1/a'])
})

test('two folders that were put together are two rows, one that was divided is none', () => {
  const together = moves(`
    /m/A/a > /m/C/a
    /m/A/b > /m/C/b
    /m/B/c > /m/C/c
    /m/B/d > /m/C/d
  `)
  expect(rows(together)).toEqual(['/m/A > /m/C (2)', '/m/B > /m/C (2)'])
  const divided = together.map(({ from, to }) => move(to, from))
  expect(rows(divided)).toHaveLength(4)
})

test('a folder that went into one beside it, and out again, is called by its own name', () => {
  const into = moves(`
    /m/A/S1/a > /m/B/A/S1/a
    /m/A/S2/b > /m/B/A/S2/b
  `)
  expect(rows(into)).toEqual(['/m/A > /m/B/A (2)'])
  expect(rows(into.map(({ from, to }) => move(to, from)))).toEqual(['/m/B/A > /m/A (2)'])
})

test('many folders that went into one beside them are one row', () => {
  const moved = moves(`
    /m/One/a > /m/Films/One/a
    /m/Two/b > /m/Films/Two/b
    /m/c > /m/Films/c
  `)
  expect(rows(moved)).toEqual(['/m > /m/Films (3)'])
})

test('at the top of OpenList', () => {
  expect(rows(moves('/a > /A/a\n/b > /A/b'))).toEqual(['/ > /A (2)'])
  expect(rows(moves('/A/a > /a\n/A/b > /b'))).toEqual(['/A > / (2)'])
})
