import { expect, test } from 'vitest'
import { aState, anEntry } from '../../tests/arbitraries/entry.ts'
import { type Entry, ROOT } from '../core/index.ts'
import type { Catalogue, Listing } from './index.ts'
import { DriveReader } from './index.ts'

/** A catalogue in memory that notes what is asked of it. */
class Shelf implements Pick<Catalogue, 'changes' | 'listings'> {
  readonly asked: (readonly number[])[] = []
  readonly #listings = new Map<number, Listing & { readonly revision: number }>()
  #revision = 0

  put(folder: number, ...rows: readonly Entry[]): void {
    const state = { ...aState(folder, true), known: rows.length }
    this.#listings.set(folder, { folder, rows, state, revision: ++this.#revision })
  }

  changes: Catalogue['changes'] = (_space, since) => {
    const newer = [...this.#listings.values()].filter(({ revision }) => revision > since)
    return Promise.resolve({ revision: this.#revision, folders: newer.map(({ folder }) => folder) })
  }

  listings: Catalogue['listings'] = (_space, folders) => {
    this.asked.push(folders)
    return Promise.resolve(
      folders.map((folder) => this.#listings.get(folder) ?? { folder, state: undefined, rows: [] }),
    )
  }
}

const folders = (parent: number, ...ids: readonly number[]): Entry[] => ids.map((id) => anEntry(id, parent, true))
const idsIn = (reader: DriveReader, folder: number): number[] =>
  Array.from(reader.tree.children(folder), ({ id }) => id)

test('the folder first, then level by level, what was listed', async () => {
  const shelf = new Shelf()
  shelf.put(3, anEntry(30, 3))
  shelf.put(1, ...folders(1, 3, 4))
  shelf.put(2)
  shelf.put(ROOT, ...folders(ROOT, 1, 2), anEntry(9, ROOT))
  shelf.put(77, anEntry(78, 77))
  const reader = new DriveReader(shelf, 'own:7')
  let steps = 0
  expect(reader.has(ROOT)).toBe(false)
  expect(await reader.read(ROOT, { onStep: () => steps++ })).toBe(true)
  expect(shelf.asked).toEqual([[ROOT], [1, 2], [3]])
  expect(steps).toBe(3)
  expect([reader.has(ROOT), reader.has(3), reader.has(4), reader.has(77)]).toEqual([true, true, false, false])
  expect([idsIn(reader, ROOT), idsIn(reader, 1), idsIn(reader, 3)]).toEqual([[1, 2, 9], [3, 4], [30]])
  expect(reader.tree.folderState(1)).toMatchObject({ known: 2, complete: true })
})

test('afterwards only what has changed, and what has newly come within reach', async () => {
  const shelf = new Shelf()
  shelf.put(ROOT, ...folders(ROOT, 1, 2))
  shelf.put(1, anEntry(10, 1))
  shelf.put(2, anEntry(20, 2))
  shelf.put(4, anEntry(40, 4))
  const reader = new DriveReader(shelf, 'own:7')
  await reader.read(ROOT)
  shelf.asked.length = 0
  let steps = 0
  await reader.read(ROOT, { onStep: () => steps++ })
  expect([shelf.asked, steps]).toEqual([[], 1])
  shelf.put(2, anEntry(10, 2), ...folders(2, 4))
  shelf.put(1)
  await reader.read(ROOT)
  expect(shelf.asked).toEqual([[1, 2], [4]])
  expect([idsIn(reader, 1), idsIn(reader, 2), idsIn(reader, 4)]).toEqual([[], [10, 4], [40]])
})

test('a reading from another folder keeps what is in memory', async () => {
  const shelf = new Shelf()
  shelf.put(ROOT, ...folders(ROOT, 1))
  shelf.put(1, anEntry(10, 1))
  const reader = new DriveReader(shelf, 'own:7')
  await reader.read(1)
  expect([idsIn(reader, ROOT), idsIn(reader, 1)]).toEqual([[], [10]])
  await reader.read(ROOT)
  expect(shelf.asked).toEqual([[1], [ROOT]])
})

test('a folder never listed is read at once', async () => {
  let steps = 0
  const reader = new DriveReader(new Shelf(), 'own:7')
  expect(await reader.read(5, { onStep: () => steps++ })).toBe(true)
  expect(steps).toBe(1)
})

test('ended early it says so, and the next reading goes on from there', async () => {
  const shelf = new Shelf()
  shelf.put(ROOT, ...folders(ROOT, 1))
  shelf.put(1, anEntry(10, 1))
  const reader = new DriveReader(shelf, 'own:7')
  const end = new AbortController()
  expect(await reader.read(ROOT, { signal: end.signal, onStep: () => end.abort() })).toBe(false)
  expect(await reader.read(ROOT, { signal: end.signal })).toBe(false)
  expect(shelf.asked).toEqual([[ROOT]])
  expect(await reader.read(ROOT)).toBe(true)
  expect(shelf.asked).toEqual([[ROOT], [1]])
})

test('of two readings at once the second waits, so that the newer state stays', async () => {
  const shelf = new Shelf()
  shelf.put(ROOT, anEntry(1, ROOT))
  const reader = new DriveReader(shelf, 'own:7')
  const old = reader.read(ROOT, { onStep: () => shelf.put(ROOT, anEntry(2, ROOT)) })
  expect(await Promise.all([old, reader.read(ROOT)])).toEqual([true, true])
  expect(shelf.asked).toEqual([[ROOT], [ROOT]])
  expect(idsIn(reader, ROOT)).toEqual([2])
})

test('a reading that fails does not stop the next one', async () => {
  const shelf = new Shelf()
  shelf.put(ROOT, anEntry(1, ROOT))
  const { listings } = shelf
  shelf.listings = () => Promise.reject(new Error('disk'))
  const reader = new DriveReader(shelf, 'own:7')
  await expect(reader.read(ROOT)).rejects.toThrow('disk')
  shelf.listings = listings
  expect(await reader.read(ROOT)).toBe(true)
  expect(idsIn(reader, ROOT)).toEqual([1])
})

test('folders that run in a circle, and 500 levels, have an end', async () => {
  const shelf = new Shelf()
  for (let id = 0; id < 500; id++) shelf.put(id, ...folders(id, id + 1))
  shelf.put(500, ...folders(500, 250))
  const reader = new DriveReader(shelf, 'own:7')
  expect(await reader.read(ROOT)).toBe(true)
  expect(shelf.asked).toHaveLength(501)
  expect(reader.tree.entry(500)?.parent).toBe(499)
})
