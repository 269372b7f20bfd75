import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Fact, LinkRule } from '../core/index.ts'
import type { Catalogue } from './catalogue.ts'
import { openCatalogue } from './index.ts'

let catalogue: Catalogue
beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
  catalogue = openCatalogue()
})
afterEach(() => catalogue.close())

const space = 'own:7'
const link = (file: number, path: string): Fact => ({
  kind: 'link',
  space,
  file,
  url: `https://vip.123pan.cn/7/${path}`,
})
const listing = (folder: number, ...rows: readonly (readonly [id: number, name: string])[]): Fact => ({
  kind: 'listing',
  space,
  folder,
  page: 1,
  order: '',
  total: rows.length,
  last: true,
  odd: 0,
  rows: rows.map(([id, name]) => ({
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
const rule = (top: number, at: number): LinkRule => ({
  space,
  top,
  form: 'path',
  prefix: 'https://vip.123pan.cn/7/',
  checked: [100],
  at,
})
const known = async (): Promise<number[]> => [...(await catalogue.links(space, [100, 101, 102, 103])).keys()]
/** /top(1)/sub(2)/{a(100), b(101)}, /top(1)/c(102), /other(3)/d(103) */
const drive = [
  listing(0, [1, 'top'], [3, 'other']),
  listing(1, [2, 'sub'], [102, 'c']),
  listing(2, [100, 'a'], [101, 'b']),
  listing(3, [103, 'd']),
]
const links = [link(100, 'top/sub/a'), link(101, 'top/sub/b'), link(102, 'top/c'), link(103, 'other/d')]

test('a link keeps whether we asked for it', async () => {
  await catalogue.takeIn([link(100, 'a')], 1)
  await catalogue.takeIn([link(101, 'b')], 1, true)
  const both = await catalogue.links(space, [100, 101])
  expect([both.get(100), both.get(101)]).toMatchObject([{ asked: false }, { asked: true }])
})

test.each([
  ['renamed', [listing(1, [2, 'renamed'], [102, 'c'])], [102, 103]],
  ['moved', [listing(3, [2, 'sub'], [103, 'd'])], [102, 103]],
  ['gone', [listing(1, [102, 'c'])], [102, 103]],
  ['renamed at the top', [listing(0, [1, 'renamed'], [3, 'other'])], [103]],
  [
    'listed again as it was',
    [listing(0, [1, 'top'], [3, 'other']), listing(1, [2, 'sub'], [102, 'c'])],
    [100, 101, 102, 103],
  ],
])('the links of the files below a folder that is %s', async (_, facts, left) => {
  await catalogue.takeIn(drive, 1)
  await catalogue.takeIn(links, 2)
  await catalogue.takeIn(facts, 3)
  expect(await known()).toEqual(left)
})

test('so too where the way up was seen only after the link', async () => {
  await catalogue.takeIn(links, 1)
  await catalogue.takeIn(drive, 2)
  await catalogue.takeIn([listing(0, [1, 'renamed'], [3, 'other'])], 3)
  expect(await known()).toEqual([103])
})

test('folders that run in a circle have an end', async () => {
  await catalogue.takeIn([listing(1, [2, 'sub']), listing(2, [1, 'top'], [100, 'a'])], 1)
  await catalogue.takeIn([link(100, 'a')], 2)
  await catalogue.takeIn([listing(5, [6, 'x'])], 2)
  await catalogue.takeIn([listing(5, [6, 'y'])], 3)
  expect(await known()).toEqual([100])
})

test('a rule takes the place of the one for the same folder, and can be forgotten', async () => {
  await catalogue.keepLinkRule(rule(1, 5))
  await catalogue.keepLinkRule(rule(3, 5))
  await catalogue.keepLinkRule(rule(1, 6))
  expect(await catalogue.linkRules(space)).toEqual([rule(1, 6), rule(3, 5)])
  expect(await catalogue.linkRules('own:8')).toEqual([])
  await catalogue.dropLinkRule(space, 1)
  expect(await catalogue.linkRules(space)).toEqual([rule(3, 5)])
})

test('a link that contradicts the rule of its top-level folder ends it', async () => {
  await catalogue.takeIn(drive, 1)
  await catalogue.keepLinkRule(rule(1, 5))
  await catalogue.keepLinkRule(rule(3, 5))
  await catalogue.takeIn([link(100, 'top/sub/a'), link(103, 'other/d')], 6)
  expect(await catalogue.linkRules(space)).toHaveLength(2)
  await catalogue.takeIn([link(101, 'top/elsewhere/b')], 4)
  expect(await catalogue.linkRules(space)).toHaveLength(2)
  await catalogue.takeIn([link(101, 'top/elsewhere/b')], 7)
  expect(await catalogue.linkRules(space)).toEqual([rule(3, 5)])
})

test('a direct-link space that is switched off takes its rule with it', async () => {
  await catalogue.keepLinkRule(rule(1, 5))
  await catalogue.takeIn([{ kind: 'link-space', space, folder: 1, enabled: true }], 6)
  expect(await catalogue.linkRules(space)).toHaveLength(1)
  await catalogue.takeIn([{ kind: 'link-space', space, folder: 1, enabled: false }], 7)
  expect(await catalogue.linkRules(space)).toEqual([])
})
