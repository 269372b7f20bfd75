import 'fake-indexeddb/auto'
import { deleteDB } from 'idb'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Catalogue, openCatalogue } from '../catalogue/index.ts'
import type { Entry, Fact } from '../core/index.ts'
import { Urls } from './files.ts'
import { Press } from './press.ts'
import type { Made, Order, Outcome } from './protocol.ts'

const SPACE = 'own:1812000499'
const HOST = 'https://vip.123pan.cn/1812000499'
const NOW = 1_767_196_800_000
const DAY = 24 * 3600_000

const entry = (id: number, parent: number, name: string, folder = false): Entry => ({
  id,
  parent,
  name,
  folder,
  size: 5,
  modified: 6,
  md5: '',
  blocked: false,
})

const listing = (folder: number, rows: Entry[], total = rows.length): Fact => ({
  kind: 'listing',
  space: SPACE,
  folder,
  page: 1,
  order: 'x',
  total,
  last: true,
  rows,
  odd: 0,
})

let catalogue: Catalogue
let key: string | null
beforeEach(async () => {
  key = 'the-key'
  catalogue = openCatalogue()
  await catalogue.takeIn(
    [
      listing(0, [entry(1, 0, 'Movies', true), entry(2, 0, 'Other', true)]),
      listing(1, [entry(10, 1, 'a.mkv'), entry(11, 1, 'b.mkv'), entry(12, 1, 'Series', true)]),
      listing(12, [entry(20, 12, 'c.mkv'), entry(21, 12, 'd.mkv')]),
    ],
    NOW,
  )
  await catalogue.takeIn([{ kind: 'link', space: SPACE, file: 10, url: `${HOST}/Movies/a.mkv` }], NOW, true)
})
afterEach(async () => {
  catalogue.close()
  await deleteDB('mountlink-catalogue')
})

const ORDER: Order = {
  turn: 1,
  content: 1,
  space: SPACE,
  folder: { id: 1, name: 'Movies' },
  marks: [[1, true]],
  format: 'pan123-link',
  shape: 'text',
  mountPath: '/Movies',
  split: 'none',
  splitBytes: 0,
  settings: { customHosts: [], validMinutes: 30, signedHours: 24, clockOffset: 0 },
}

const press = (): Press =>
  new Press({ catalogue, readKey: () => Promise.resolve(key), now: () => NOW, rand: () => 'a'.repeat(32) })

const make = (order: Partial<Order> = {}, from = press()): Promise<Outcome | null> =>
  from.make({ ...ORDER, ...order }, new Urls(), () => true)

const madeOf = (outcome: Outcome | null): Made => {
  if (outcome?.kind !== 'made') throw new Error(JSON.stringify(outcome))
  return outcome.made
}

const textAt = async (url: string): Promise<string> => (await fetch(url)).text()
const textOf = (made: Made): Promise<string> => textAt(made.parts[0]?.url ?? '')

const rule = { space: SPACE, top: 1, form: 'path', prefix: `${HOST}/`, checked: [10, 11], at: NOW - 2 * DAY } as const

test('makes what is marked, with the links that are known; says which are missing and how to ask for them', async () => {
  const outcome = await make()
  expect(await textOf(madeOf(outcome))).toBe(`5:6:${HOST}/Movies/a.mkv\nSeries:`)
  expect(outcome).toMatchObject({
    missing: [{ problem: { code: 'link-not-asked' }, first: ['b.mkv', 'c.mkv', 'd.mkv'], count: 3 }],
    partlyKnown: { count: 0 },
    askable: [{ top: 1, files: [11, 20, 21], unspellable: [] }],
    askableAgain: [],
    made: { files: 1, sources: { given: 0, asked: 1, computed: 0, checkedOn: 0 }, recheck: [] },
  })
})

test('tells which file stands in which line, over all parts', async () => {
  await catalogue.keepLinkRule(rule)
  for (const split of ['none', 'folder'] as const) {
    const { ids } = madeOf(await make({ split }))
    const bytes = await (await fetch(ids ?? '')).arrayBuffer()
    expect([...new Float64Array(bytes)]).toEqual([10, 11, 20, 21])
  }
  expect(madeOf(await make({ format: 'direct-links' })).ids).toBeNull()
})

test('computes the rest by rule, from a folder further down too, and offers to check an old rule again', async () => {
  await catalogue.keepLinkRule(rule)
  const all = madeOf(await make())
  const lines = ['5:6:H/a.mkv', '5:6:H/b.mkv', 'Series:', '  5:6:H/Series/c.mkv', '  5:6:H/Series/d.mkv']
  expect(await textOf(all)).toBe(lines.join('\n').replaceAll('H/', `${HOST}/Movies/`))
  expect(all.sources).toEqual({ given: 0, asked: 1, computed: 3, checkedOn: 2 })
  expect(all.recheck).toEqual([{ top: 1, files: [], unspellable: [], samples: expect.arrayContaining([10]) }])
  const below = madeOf(await make({ folder: { id: 12, name: 'Series' } }))
  expect(await textOf(below)).toBe(`5:6:${HOST}/Movies/Series/c.mkv\n5:6:${HOST}/Movies/Series/d.mkv`)
  await catalogue.keepLinkRule({ ...rule, at: NOW - DAY / 2 })
  expect(madeOf(await make()).recheck).toEqual([])
})

test('a strange host, in a rule too, gets no signature, and is named where nobody signs', async () => {
  await catalogue.keepLinkRule({ ...rule, prefix: 'https://evil.example/1812000499/' })
  for (const format of ['pan123-link', 'url-tree-signed', 'direct-links-signed'] as const) {
    const outcome = await make({ format })
    expect(madeOf(outcome)).toMatchObject({ files: 1, strangers: { count: 0 } })
    expect(await textOf(madeOf(outcome))).not.toContain('evil')
    expect(outcome?.missing).toMatchObject([{ problem: { code: 'host-not-known' }, count: 3 }])
  }
  expect(madeOf(await make({ format: 'url-tree' }))).toMatchObject({
    files: 4,
    strangers: { first: ['evil.example'], count: 1 },
  })
})

test('keeps the drive between orders, and sees what has come in meanwhile', async () => {
  const one = press()
  expect(madeOf(await make({}, one)).files).toBe(1)
  await catalogue.takeIn([{ kind: 'link', space: SPACE, file: 20, url: `${HOST}/Movies/Series/c.mkv` }], NOW)
  await catalogue.takeIn([listing(12, [entry(20, 12, 'c.mkv')])], NOW + 1)
  await new Promise((resolve) => setTimeout(resolve, 20))
  const outcome = await make({ marks: [[12, true]] }, one)
  expect(await textOf(madeOf(outcome))).toBe(`Series:\n  5:6:${HOST}/Movies/Series/c.mkv`)
  expect(outcome?.missing).toEqual([])
})

test('what is picked and not known to its end is told', async () => {
  const outcome = await make({ folder: { id: 0, name: '' }, marks: [[2, true]] })
  expect(outcome).toMatchObject({
    kind: 'problem',
    problem: { code: 'nothing-picked' },
    partlyKnown: { first: [{ id: 2, name: 'Other', known: 0, total: null }], count: 1 },
    partlyIds: [2],
  })
})

test('the key is read by the press and goes into the text alone', async () => {
  const outcome = await make({ shape: 'storage-json' })
  const made = madeOf(outcome)
  expect(await textOf(made)).toContain('the-key')
  expect(JSON.stringify(outcome)).not.toContain('the-key')
  key = null
  expect(await make({ format: 'url-tree-signed' })).toMatchObject({ kind: 'problem', problem: { code: 'key-missing' } })
})

test('several storages come with one file for Backup & Restore', async () => {
  await catalogue.keepLinkRule(rule)
  const made = madeOf(await make({ shape: 'storage-json', split: 'folder' }))
  expect(made.parts.map(({ mountPath, files }) => [mountPath, files])).toEqual([
    ['/Movies', 2],
    ['/Movies/Series', 2],
  ])
  const json = await textAt(made.restore?.url ?? '')
  const restore = JSON.parse(json) as { storages: { mount_path: string }[] }
  expect(Object.keys(restore)).toEqual(['encrypted', 'settings', 'users', 'storages', 'metas', 'shares'])
  expect(restore.storages.map((row) => row.mount_path)).toEqual(['/Movies', '/Movies/Series'])
  expect(JSON.stringify(restore.storages[1])).toBe(JSON.stringify(JSON.parse(await textAt(made.parts[1]?.url ?? ''))))
  expect(made.restore?.fileName).toBe('Movies.restore.json')
  expect(made.restore?.bytes).toBe(Buffer.byteLength(json))
})

test('is given up as soon as it is not wanted any more', async () => {
  expect(await press().make(ORDER, new Urls(), () => false)).toBeNull()
})
