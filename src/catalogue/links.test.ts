import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Entry, Fact, Problem } from '../core/index.ts'
import type { Catalogue } from './catalogue.ts'
import { openCatalogue } from './index.ts'

let catalogue: Catalogue
beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
  catalogue = openCatalogue()
})
afterEach(() => catalogue.close())

const space = 'own:7'
const none: Problem = { code: 'no-direct-link' }
const link = (file: number): Fact => ({ kind: 'link', space, file, url: `https://vip.123pan.cn/7/${file}` })
const noLink = (file: number): Fact => ({ kind: 'no-link', space, file, problem: none })
const switched = (folder: number, enabled: boolean): Fact => ({ kind: 'link-space', space, folder, enabled })
const listing = (folder: number, ...rows: readonly (readonly [id: number, name: string])[]): Fact => ({
  kind: 'listing',
  space,
  folder,
  page: 1,
  order: '',
  total: rows.length,
  last: true,
  odd: 0,
  rows: rows.map(([id, name]): Entry => ({
    id,
    parent: folder,
    name,
    folder: id < 100,
    size: 0,
    modified: 0,
    md5: '',
    blocked: false,
  })),
})
const known = async (...files: readonly number[]): Promise<number[]> => [
  ...(await catalogue.links(space, files)).keys(),
]

test('links of those files that have one or were asked in vain', async () => {
  await catalogue.takeIn([link(100), noLink(102), link(103)], 5)
  expect(await catalogue.links(space, [100, 101, 102])).toEqual(
    new Map([
      [100, { url: 'https://vip.123pan.cn/7/100', at: 5, asked: false }],
      [102, { problem: none, at: 5 }],
    ]),
  )
  expect(await catalogue.links('own:8', [100])).toEqual(new Map())
})

test('the newest answer counts', async () => {
  await catalogue.takeIn([link(100)], 5)
  await catalogue.takeIn([noLink(100)], 4)
  expect((await catalogue.links(space, [100])).get(100)).toMatchObject({ at: 5 })
  await catalogue.takeIn([noLink(100)], 6)
  expect((await catalogue.links(space, [100])).get(100)).toEqual({ problem: none, at: 6 })
})

test('a link shows its top-level folder as a direct-link space', async () => {
  await catalogue.takeIn(
    [listing(0, [1, 'top'], [2, 'other'], [101, 'file']), listing(1, [3, 'sub']), listing(3, [100, 'a'])],
    1,
  )
  await catalogue.takeIn([link(100), noLink(101)], 2)
  expect(await catalogue.linkSpaces(space)).toEqual([1])
  await catalogue.takeIn([link(101), link(999)], 3)
  expect(await catalogue.linkSpaces(space)).toEqual([1])
})

test('switching a space on forgets refusals, switching it off forgets its links', async () => {
  await catalogue.takeIn([listing(0, [1, 'top'], [2, 'other']), listing(1, [100, 'a']), listing(2, [200, 'b'])], 1)
  await catalogue.takeIn([noLink(100)], 2)
  await catalogue.takeIn([switched(1, true)], 3)
  expect([await known(100), await catalogue.linkSpaces(space)]).toEqual([[], [1]])
  await catalogue.takeIn([link(100), link(200)], 4)
  await catalogue.takeIn([switched(1, false)], 3)
  expect(await known(100, 200)).toEqual([100, 200])
  await catalogue.takeIn([switched(1, false)], 5)
  expect([await known(100, 200), await catalogue.linkSpaces(space)]).toEqual([[200], [2]])
})

test('a file renamed or moved has no known link any more', async () => {
  await catalogue.takeIn([listing(1, [100, 'a'], [101, 'b'], [102, 'c'])], 1)
  await catalogue.takeIn([link(100), link(101), link(102)], 2)
  await catalogue.takeIn([listing(1, [100, 'renamed'], [101, 'b']), listing(2, [102, 'c'])], 3)
  expect(await known(100, 101, 102)).toEqual([101])
})

test('some links of a space, without the refusals and without those of others', async () => {
  await catalogue.takeIn([link(100), noLink(101), link(102)], 1)
  expect((await catalogue.someLinks(space, 2)).map(({ file }) => file)).toEqual([100])
  expect((await catalogue.someLinks(space, 9)).map(({ file }) => file)).toEqual([100, 102])
  expect(await catalogue.someLinks('own:8', 9)).toEqual([])
})

test('where the way up was never seen, a link still shows that its folder lies in a direct-link space', async () => {
  await catalogue.takeIn([listing(5, [100, 'a.mkv']), link(100)], 5)
  expect(await catalogue.linkSpaces(space)).toEqual([5])
})
