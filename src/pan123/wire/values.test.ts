import { expect, test } from 'vitest'
import { field } from './field.ts'
import { count, flag, id, name, time } from './values.ts'

test.each([
  [0, 0],
  ['0', 0],
  [9007199254740991, 9007199254740991],
  ['9007199254740991', 9007199254740991],
  ['9007199254740993', null],
  [-1, null],
  ['-1', null],
  [1.5, null],
  ['1e3', null],
  ['', null],
  [null, null],
  [NaN, null],
  [[1], null],
])('count %j: %j', (value, expected) => {
  expect(count(value)).toBe(expected)
})

test('a name has one to 1024 characters', () => {
  expect([name('a'), name('名'.repeat(1024))]).toEqual(['a', '名'.repeat(1024)])
  expect([name(''), name('1'.repeat(1025)), name(5), name(null)]).toEqual([null, null, null, null])
})

test('an id is not 0', () => {
  expect([id(0), id('0'), id(7), id('7')]).toEqual([null, null, 7, 7])
})

test('flags', () => {
  expect([true, 1, '1', 'true'].map(flag)).toEqual([true, true, true, true])
  expect([false, 0, '0', 'false', '', null, {}].map(flag)).not.toContain(true)
})

test.each([
  ['2025-05-04T18:06:04.573222132+08:00', 1746353164],
  ['2022-04-20T17:26:41+08:00', 1650446801],
  [1746353164, 1746353164],
  ['1746353164', 1746353164],
  [1746353164573, 1746353164],
  ['0001-01-01T00:00:00Z', 0],
  ['soon', 0],
  ['2022-04-20T17:26:41', 0],
  ['2022-13-20T17:26:41Z', 0],
  ['1969-12-31T23:59:59.9Z', 0],
  [-5, 0],
  ['999999-01-01T00:00:00Z', 0],
  [9e15, 0],
  [null, 0],
  [{}, 0],
])('time %j: %i', (value, seconds) => {
  expect(time(value)).toBe(seconds)
})

test('a field is found in any case, the exact name first', () => {
  expect(field({ fileid: 1 }, 'FileId')).toBe(1)
  expect(field({ FILEID: 2, FileId: 1 }, 'FileId')).toBe(1)
  expect(field({}, 'constructor')).toBeUndefined()
  expect(field(null, 'x')).toBeUndefined()
  expect(field('text', 'length')).toBeUndefined()
})
