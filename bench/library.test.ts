import { expect, test } from 'vitest'
import { library } from './library.ts'

test.each([
  [1_000, 1_000, 1],
  [150_000, 100_000, 2 + 4 * 101],
])('%d entries, %d of them in one folder', (entries, large, folders) => {
  const shelves = [...library(50, entries, large)]
  const rows = shelves.flatMap((shelf) => shelf.rows)
  expect(shelves).toHaveLength(folders)
  expect(rows).toHaveLength(entries)
  expect(new Set(rows.map(({ id }) => id)).size).toBe(entries)
  expect(Math.max(...shelves.map((shelf) => shelf.rows.length))).toBe(large)
  const known = new Set([50, ...rows.filter(({ folder }) => folder).map(({ id }) => id)])
  expect(known.size).toBe(folders)
  for (const { folder, rows } of shelves) {
    expect(known.has(folder)).toBe(true)
    expect(rows.every(({ parent }) => parent === folder)).toBe(true)
  }
})

test('is the same each time', () => {
  expect([...library(7, 500, 500)]).toEqual([...library(7, 500, 500)])
})
