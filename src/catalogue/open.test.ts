import 'fake-indexeddb/auto'
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type Entry, type Fact, type ListingPage, MountlinkError, type SpaceId } from '../core/index.ts'
import type { Catalogue } from './catalogue.ts'
import { type CatalogueChange, onCatalogueChange, openCatalogue } from './index.ts'

let catalogue: Catalogue
beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
  catalogue = openCatalogue()
})
afterEach(() => {
  vi.restoreAllMocks()
  catalogue.close()
})

const row = (id: number, more: Partial<Entry> = {}): Entry => ({
  id,
  parent: 1,
  name: `n${id}`,
  folder: false,
  size: 5,
  modified: 6,
  md5: '',
  blocked: false,
  ...more,
})
const page = (ids: readonly (number | Entry)[], more: Partial<ListingPage> = {}): ListingPage => ({
  kind: 'listing',
  space: 'own:7',
  folder: 1,
  page: 1,
  order: 'file_id|asc|100',
  total: null,
  last: true,
  odd: 0,
  ...more,
  rows: ids.map((each) => (typeof each === 'number' ? row(each, { parent: more.folder ?? 1 }) : each)),
})
const idsIn = async (folder: number, space: SpaceId = 'own:7'): Promise<number[]> =>
  (await catalogue.children(space, folder)).map(({ id }) => id).toSorted((a, b) => a - b)

test('a page comes back as it went in', async () => {
  await catalogue.takeIn([page([2, 3], { total: 2 })], 10)
  expect(await catalogue.children('own:7', 1)).toEqual([row(2), row(3)])
  expect(await catalogue.entry('own:7', 3)).toEqual(row(3))
  expect(await catalogue.folder('own:7', 1)).toMatchObject({ total: 2, known: 2, complete: true, seenAt: 10 })
  expect((await catalogue.folders('own:7')).map(({ folder }) => folder)).toEqual([1])
  expect(await catalogue.info('own:7')).toEqual({ space: 'own:7', name: '', password: '', seenAt: 10, odd: 0 })
})

test('what was never seen', async () => {
  expect(await catalogue.children('own:7', 1)).toEqual([])
  expect([
    await catalogue.folder('own:7', 1),
    await catalogue.entry('own:7', 1),
    await catalogue.info('own:7'),
  ]).toEqual([undefined, undefined, undefined])
  expect(await catalogue.path('own:7', 9)).toEqual([{ id: 9, name: null }])
  expect(await catalogue.links('own:7', [])).toEqual(new Map())
})

test('hostile names stay as they are', async () => {
  const names = ['a\u0000b', '\uD800', '__proto__', ' ']
  await catalogue.takeIn([page(names.map((name, at) => row(at + 1, { name })))], 1)
  expect((await catalogue.children('own:7', 1)).map(({ name }) => name)).toEqual(names)
})

test('spaces do not mix', async () => {
  await catalogue.takeIn([page([2])], 1)
  await catalogue.takeIn([page([2, 3], { space: 'own:8' }), page([4], { space: 'share:a-b' })], 1)
  expect([await idsIn(1), await idsIn(1, 'own:8'), await idsIn(1, 'share:a-b')]).toEqual([[2], [2, 3], [4]])
  expect((await catalogue.infos()).map(({ space }) => space)).toEqual(['own:7', 'own:8', 'share:a-b'])
})

test('writing twice changes nothing', async () => {
  const facts: Fact[] = [page([2, 3, 3], { odd: 2, last: false }), page([4], { page: 2, odd: 1 })]
  const shown = async () => [
    await catalogue.children('own:7', 1),
    await catalogue.folder('own:7', 1),
    await catalogue.infos(),
  ]
  await catalogue.takeIn(facts, 1)
  const once = await shown()
  await catalogue.takeIn(facts, 1)
  expect(await shown()).toEqual(once)
  expect(await catalogue.folder('own:7', 1)).toMatchObject({ known: 3, odd: 3 })
  expect(await catalogue.info('own:7')).toMatchObject({ odd: 3 })
})

test('a full run takes away what it did not show, and its link', async () => {
  await catalogue.takeIn(
    [page([2, 3, 4], { total: 3 }), { kind: 'link', space: 'own:7', file: 3, url: 'https://h/3' }],
    1,
  )
  await catalogue.takeIn([page([2], { total: 2, last: false })], 2)
  expect(await catalogue.folder('own:7', 1)).toMatchObject({ known: 3, total: 2, complete: false })
  await catalogue.takeIn([page([4], { total: 2, page: 2 })], 3)
  expect(await idsIn(1)).toEqual([2, 4])
  expect(await catalogue.folder('own:7', 1)).toMatchObject({ known: 2, total: 2, complete: true })
  expect(await catalogue.links('own:7', [3])).toEqual(new Map())
})

test('a run listed short takes nothing away', async () => {
  await catalogue.takeIn([page([2, 3, 4], { total: 3 })], 1)
  await catalogue.takeIn([page([2], { total: 3 })], 2)
  expect(await idsIn(1)).toEqual([2, 3, 4])
})

test('an older answer that comes late overwrites nothing and brings nothing back', async () => {
  await catalogue.takeIn([page([row(2, { name: 'new' })])], 5)
  await catalogue.takeIn([page([2, 3], { last: false })], 4)
  expect(await catalogue.children('own:7', 1)).toEqual([row(2, { name: 'new' })])
})

test('an entry has one parent: the folder it was last seen in', async () => {
  await catalogue.takeIn([page([2, 3], { total: 2 })], 1)
  await catalogue.takeIn([page([3], { folder: 9, total: 1 })], 2)
  expect([await idsIn(1), await idsIn(9)]).toEqual([[2], [3]])
  expect(await catalogue.folder('own:7', 1)).toMatchObject({ known: 1, total: 2, complete: false })
  expect(await catalogue.folder('own:7', 9)).toMatchObject({ known: 1, complete: true })
})

test('the way down, by entries and by names alone', async () => {
  await catalogue.takeIn(
    [page([row(2, { parent: 0, folder: true })], { folder: 0 }), page([row(3, { parent: 2 })], { folder: 2 })],
    1,
  )
  await catalogue.takeIn(
    [
      { kind: 'names', space: 'own:7', names: [{ id: 50, name: 'far' }] },
      page([row(51, { parent: 50 })], { folder: 50 }),
    ],
    1,
  )
  expect(await catalogue.path('own:7', 0)).toEqual([])
  expect(await catalogue.path('own:7', 3)).toEqual([
    { id: 2, name: 'n2' },
    { id: 3, name: 'n3' },
  ])
  expect(await catalogue.path('own:7', 51)).toEqual([
    { id: 50, name: 'far' },
    { id: 51, name: 'n51' },
  ])
})

test('a folder that moved below itself has an end', async () => {
  await catalogue.takeIn(
    [page([row(3, { parent: 2 })], { folder: 2 }), page([row(2, { parent: 3 })], { folder: 3 })],
    1,
  )
  expect((await catalogue.path('own:7', 2)).map(({ id }) => id)).toEqual([3, 2])
  await catalogue.takeIn([{ kind: 'link', space: 'own:7', file: 2, url: 'https://h/2' }], 2)
  expect(await catalogue.linkSpaces('own:7')).toEqual([])
})

test("a share's password and name: the newest that says something", async () => {
  const share = { kind: 'share', space: 'share:a-b' } as const
  await catalogue.takeIn([{ ...share, password: 'old', name: '' }], 1)
  await catalogue.takeIn(
    [
      { ...share, password: 'new', name: '' },
      { ...share, password: null, name: 'TWRP' },
    ],
    2,
  )
  await catalogue.takeIn([{ ...share, password: '', name: '' }], 3)
  expect(await catalogue.info('share:a-b')).toMatchObject({ name: 'TWRP', password: 'new', seenAt: 3 })
  await catalogue.takeIn([{ kind: 'account', space: 'own:7', nickname: '小明' }], 1)
  expect(await catalogue.info('own:7')).toMatchObject({ name: '小明', password: '' })
})

test('each commit is announced to whoever listens', async () => {
  const heard: CatalogueChange[] = []
  const stop = onCatalogueChange((change) => heard.push(change))
  await catalogue.takeIn([page([2]), { kind: 'account', space: 'own:7', nickname: 'x' }], 1)
  await vi.waitFor(() =>
    expect(heard).toEqual([
      { space: 'own:7', folder: 1 },
      { space: 'own:7', folder: null },
    ]),
  )
  stop()
})

test('a full disk is told as such, and nothing of the answer is kept', async () => {
  // Called when the entries have been added.
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('', 'QuotaExceededError')
  })
  await expect(catalogue.takeIn([page([2])], 1)).rejects.toEqual(new MountlinkError('storage-full'))
  vi.restoreAllMocks()
  expect(await catalogue.children('own:7', 1)).toEqual([])
  await catalogue.takeIn([page([2])], 1)
  expect(await idsIn(1)).toEqual([2])
})

test('makes way for a newer version, and says so when it cannot open any more', async () => {
  const newer = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('mountlink-catalogue', 99)
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', () => reject(request.error ?? new Error('no newer version')))
  })
  newer.close()
  await expect(catalogue.children('own:7', 1)).rejects.toEqual(new MountlinkError('storage-unusable'))
})

test('opens again after the database was deleted under it', async () => {
  await catalogue.takeIn([page([2])], 1)
  await new Promise((resolve) => indexedDB.deleteDatabase('mountlink-catalogue').addEventListener('success', resolve))
  expect(await idsIn(1)).toEqual([])
})
