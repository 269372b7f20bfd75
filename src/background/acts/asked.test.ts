import { expect, test } from 'vitest'
import { readAct, readPointed } from './asked.ts'

const rows = { rows: [[1, 2], []], counted: null }

test('what a content script may ask', () => {
  expect(readPointed(rows)).toEqual(rows)
  expect(readAct({ ...rows, counted: 12, action: 'pick', more: 1 })).toEqual({ ...rows, counted: 12, action: 'pick' })
})

test.each([
  null,
  'all',
  { ...rows, action: 'delete' },
  { ...rows, action: 'pick', counted: -1 },
  { ...rows, action: 'pick', counted: 1.5 },
  { counted: null, action: 'pick' },
  { rows: [['1']], counted: null, action: 'pick' },
  { rows: [[0]], counted: null, action: 'pick' },
  { rows: [[2 ** 60]], counted: null, action: 'pick' },
  { rows: 'many', counted: null, action: 'pick' },
  { rows: [Array.from({ length: 17 }, () => 1)], counted: null, action: 'pick' },
])('what makes no sense is not heard: %j', (message) => {
  expect(readAct(message)).toBeNull()
})

test.each([
  [null, 600],
  [3, 600],
  [700, 700],
])('of too many rows the first are heard, and all are counted (the page says %s)', (counted, all) => {
  const many = Array.from({ length: 600 }, (_, at) => [at + 1])
  const heard = { rows: many.slice(0, 500), counted: all }
  expect(readPointed({ rows: many, counted })).toEqual(heard)
  expect(readAct({ rows: many, counted, action: 'pick' })).toEqual({ ...heard, action: 'pick' })
})
