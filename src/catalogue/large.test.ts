import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Entry, type ListingPage, naturalOrder, ROOT } from '../core/index.ts'
import type { Catalogue } from './catalogue.ts'
import { DriveReader, HEAD_ROWS, openCatalogue } from './index.ts'

const space = 'own:7'
let catalogue: Catalogue
beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
  catalogue = openCatalogue()
})
afterEach(() => catalogue.close())

const row = (id: number, name: string, parent = 1, folder = false): Entry => ({
  id,
  parent,
  name,
  folder,
  size: 0,
  modified: 0,
  md5: '',
  blocked: false,
})
/** A listing of a folder in pages of 100. */
const pages = (rows: readonly Entry[], folder = 1): ListingPage[] =>
  Array.from({ length: Math.max(1, Math.ceil(rows.length / 100)) }, (_, index) => ({
    kind: 'listing',
    space,
    folder,
    page: index + 1,
    order: '',
    total: rows.length,
    last: (index + 1) * 100 >= rows.length,
    odd: 0,
    rows: rows.slice(index * 100, (index + 1) * 100),
  }))
/** Rows whose names are not in the order of their ids. */
const rows = (count: number): Entry[] =>
  Array.from({ length: count }, (_, index) => row(index + 1000, `第${(index * 7919) % count}集`))

test('the head of a folder: its first entries as people read them', async () => {
  expect(await catalogue.head(space, 1)).toBeUndefined()
  await catalogue.takeIn(pages([]), 1)
  expect(await catalogue.head(space, 1)).toEqual({ state: await catalogue.folder(space, 1), rows: [] })
  const all = rows(300)
  await catalogue.takeIn(pages(all), 2)
  expect((await catalogue.head(space, 1))?.rows).toEqual(naturalOrder(all).slice(0, HEAD_ROWS))
})

test('other entries come up where some of the head have gone', async () => {
  const all = rows(300)
  await catalogue.takeIn(pages(all), 1)
  const moved = naturalOrder(all).slice(0, 50)
  await catalogue.takeIn(
    pages(
      moved.map(({ id, name }) => row(id, name, 2)),
      2,
    ),
    2,
  )
  const left = naturalOrder(all).slice(50)
  expect((await catalogue.head(space, 1))?.rows).toEqual(left.slice(0, HEAD_ROWS))
  await catalogue.takeIn(pages(left.slice(10)), 3)
  expect((await catalogue.head(space, 1))?.rows).toEqual(left.slice(10, 10 + HEAD_ROWS))
})

test('a large folder listed to its end comes in its order; what came or changed since, somewhere', async () => {
  const all = rows(7000)
  await catalogue.takeIn(pages(all).slice(0, -1), 1)
  expect(await catalogue.children(space, 1)).toEqual(all.slice(0, -100))
  await catalogue.takeIn(pages(all).slice(-1), 2)
  const ordered = naturalOrder(all)
  expect(await catalogue.children(space, 1)).toEqual(ordered)
  const [first] = ordered
  const changed = [{ ...row(1, ''), ...first, name: 'renamed' }, row(9, 'new')]
  await catalogue.takeIn([{ ...pages(changed)[0], last: false } as ListingPage], 3)
  expect(naturalOrder(await catalogue.children(space, 1))).toEqual(naturalOrder([...changed, ...ordered.slice(1)]))
  await catalogue.takeIn(pages(all.slice(0, 50)), 4)
  expect(await catalogue.children(space, 1)).toEqual(all.slice(0, 50))
})

test('which folders have changed since', async () => {
  await catalogue.takeIn([...pages([row(5, 'a')], 1), ...pages([], 2)], 1)
  const { revision, folders } = await catalogue.changes(space, 0)
  expect(folders).toEqual([1, 2])
  expect(await catalogue.changes(space, revision)).toEqual({ revision, folders: [] })
  await catalogue.takeIn(pages([row(5, 'a', 3)], 3), 2)
  expect((await catalogue.changes(space, revision)).folders).toEqual([1, 3])
  expect(await catalogue.changes('own:8', 0)).toEqual({ revision: 0, folders: [] })
})

test('several folders as of one moment', async () => {
  await catalogue.takeIn([...pages([row(5, 'a')], 1), ...pages([row(6, 'b', 2)], 2)], 1)
  expect(await catalogue.listings(space, [2, 4, 1])).toEqual([
    { folder: 2, state: await catalogue.folder(space, 2), rows: [row(6, 'b', 2)] },
    { folder: 4, state: undefined, rows: [] },
    { folder: 1, state: await catalogue.folder(space, 1), rows: [row(5, 'a')] },
  ])
})

test('500 levels: the way down, and all of them in memory', async () => {
  const levels = Array.from({ length: 500 }, (_, id) => pages([row(id + 1, `n${id + 1}`, id, true)], id)).flat()
  await catalogue.takeIn(levels, 1)
  expect((await catalogue.path(space, 500)).map(({ id }) => id)).toEqual(levels.map(({ folder }) => folder + 1))
  const reader = new DriveReader(catalogue, space)
  await reader.read(ROOT)
  expect(reader.tree.ancestors(500)).toHaveLength(500)
})

test('what an unreleased version had kept makes way', async () => {
  await new Promise<void>((resolve, reject) => {
    const request = indexedDB.open('mountlink-catalogue', 1)
    request.addEventListener('upgradeneeded', () => {
      for (const store of ['entries', 'folders'])
        request.result.createObjectStore(store, { keyPath: 'space' }).put({ space })
    })
    request.addEventListener('success', () => {
      request.result.close()
      resolve()
    })
    request.addEventListener('error', () => reject(request.error ?? new Error('no older version')))
  })
  expect(await catalogue.folders(space)).toEqual([])
  await catalogue.takeIn(pages([row(5, 'a')]), 1)
  expect(await catalogue.children(space, 1)).toEqual([row(5, 'a')])
})
