import { expect, test } from 'vitest'
import { anEntry } from '../../tests/arbitraries/entry.ts'
import { naturalOrder, naturalOrderSteps } from './natural-order.ts'
import { allSteps } from './steps.ts'

const sort = (...names: string[]): string[] =>
  naturalOrder(names.map((name, id) => anEntry(id + 1, 0, name.endsWith('/'), { name }))).map(({ name }) => name)

test('numbers by value, folders first', () => {
  expect(sort('E10.mkv', 'E2.mkv', 'z/', 'e1.mkv', 'a10/', 'a9/')).toEqual([
    'a9/',
    'a10/',
    'z/',
    'e1.mkv',
    'E2.mkv',
    'E10.mkv',
  ])
})

test('Chinese by pinyin', () => {
  expect(sort('周杰伦', '阿杜', '第10集', '第2集')).toEqual(['阿杜', '第2集', '第10集', '周杰伦'])
})

test('equal names by id, and the given array stays as it is', () => {
  const rows = [anEntry(9, 0, false, { name: 'a' }), anEntry(3, 0, false, { name: 'a' })]
  expect(naturalOrder(rows).map(({ id }) => id)).toEqual([3, 9])
  expect(rows.map(({ id }) => id)).toEqual([9, 3])
})

test.each([0, 1, 2047, 2048, 2049, 7000])('in steps %i rows come out the same', (count) => {
  const rows = Array.from({ length: count }, (_, index) =>
    anEntry(index + 1, 0, index % 7 === 0, { name: `第${(index * 7919) % 1000}集 ${index % 3}` }),
  )
  expect(allSteps(naturalOrderSteps(rows))).toEqual(naturalOrder(rows))
})

test('rows in order already stay in it, in a new array', () => {
  const names = Array.from({ length: 5000 }, (_, index) => anEntry(index + 1, 0, false, { name: `第${index}集` }))
  const rows = naturalOrder(names)
  expect(rows).toEqual(names)
  expect(rows).not.toBe(names)
  expect(allSteps(naturalOrderSteps(names))).toEqual(names)
})
