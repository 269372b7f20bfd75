import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { linkByRule } from '../../core/index.ts'
import { BY_ID, Drive, file, FILES, FILMS, folder, SPACE, VIP } from './testing/drive.ts'

const DAY = 86_400_000

let drive: Drive
beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory()
  drive = new Drive()
  await drive.has(FILMS)
})
afterEach(() => drive.catalogue.close())

const EACH = [{ code: 'no-common-rule', detail: { name: 'Films' } }]

test('forms are mixed: each file is asked for, once', async () => {
  drive.linkOf = (path, { id, parent }) => linkByRule(parent === 4 ? BY_ID : VIP, path, id)
  await drive.get(drive.group(FILES))
  expect([await drive.rule(), await drive.links(), drive.asked.length]).toEqual([undefined, 30, 30])
  expect(drive.job).toMatchObject({ done: 30, findings: EACH })
})

test('names differ for no reason that a listing shows: each file is asked for', async () => {
  drive.linkOf = (path, { id, parent }) => linkByRule(VIP, parent === 4 ? [...path.slice(0, -1), `x${id}`] : path, id)
  await drive.get(drive.group(FILES))
  expect([await drive.rule(), drive.filesAsked.length]).toEqual([undefined, 30])
  expect(drive.foldersAsked).toEqual([4])
  expect(drive.job.findings).toEqual(EACH)
})

test('the rule has changed since: another is learned', async () => {
  const group = drive.group(FILES)
  await drive.get(group)
  drive.now += 2 * DAY
  const prefix = 'https://dl.example.net/18/'
  drive.linkOf = (path, { id }) => linkByRule({ form: 'path', prefix }, path, id)
  await drive.get(group)
  expect(await drive.rule()).toMatchObject({ prefix })
  expect(drive.asked).toHaveLength(8)
})

test.each([
  ['there is none any more', ({ id }: { id: number }) => `https://dl.example.net/${id}/x`, EACH],
  ['nor a space', () => null, [{ code: 'no-link-space', detail: { name: 'Films' } }]],
])('%s: it is forgotten', async (_, linkOf, findings) => {
  const group = drive.group(FILES)
  await drive.get(group)
  drive.now += 2 * DAY
  drive.linkOf = (_path, entry) => linkOf(entry)
  await drive.get(group)
  expect(await drive.rule()).toBeUndefined()
  expect(drive.job.findings).toEqual(findings)
})

test('the rule alone is checked again: it is kept, or forgotten, and no other file is asked for', async () => {
  const group = { ...drive.group(FILES), files: [], unspellable: [] }
  await drive.get(group)
  drive.now += 2 * DAY
  await drive.get(group)
  expect([drive.asked.length, (await drive.rule())?.at, drive.job.total]).toEqual([7, drive.now, 0])
  drive.now += 2 * DAY
  drive.linkOf = (path, { id, parent }) => linkByRule(parent === 4 ? BY_ID : VIP, path, id)
  await drive.get(group)
  expect([drive.asked.length, await drive.rule(), drive.job.findings]).toEqual([9, undefined, EACH])
})

test('files were renamed: their folder is listed again, so that all in it come right', async () => {
  const group = drive.group(FILES)
  for (const { id, name } of FILMS) if (id >= 400) drive.change(id, { name: `new ${name}` })
  await drive.get(group)
  expect(drive.foldersAsked).toEqual([4])
  expect(await drive.rule()).toMatchObject(VIP)
  expect(drive.job.findings).toEqual([{ code: 'renamed', detail: { name: 'n0.mkv', now: 'new n0.mkv' } }])
  expect((await drive.catalogue.entry(SPACE, 407))?.name).toBe('new n7.mkv')
})

test.each([
  [3, 'B 第1季', 1],
  [4, 'C', 3],
  [1, 'Films', 0],
])('folder %i was renamed: the folder around it is listed again', async (id, name, listed) => {
  const group = drive.group(FILES)
  drive.change(id, { name: 'new' })
  await drive.get(group)
  expect(drive.foldersAsked).toEqual([listed])
  expect((await drive.rule())?.checked).toHaveLength(4)
  expect(drive.job.findings).toEqual([{ code: 'folder-renamed', detail: { name, now: 'new' } }])
  expect((await drive.catalogue.entry(SPACE, id))?.name).toBe('new')
})

test('a file was moved: another is looked at', async () => {
  const group = drive.group(FILES)
  const moved = group.samples[2] ?? 0
  drive.change(moved, { parent: 2 })
  await drive.get(group)
  const { checked = [] } = (await drive.rule()) ?? {}
  expect(checked).toHaveLength(4)
  expect(checked).not.toContain(moved)
  expect(drive.job.findings).toEqual([{ code: 'moved-away', detail: { name: 'n0.mkv' } }])
})

test('a file is renamed, and its listing shows that another sample is gone: both are named', async () => {
  const files = [200, 201, 202, 203]
  const group = drive.group(files)
  const [renamed = 0, , gone = 0] = group.samples
  const { name } = FILMS.find(({ id }) => id === gone) ?? { name: '' }
  drive.change(renamed, { name: 'new.mkv' })
  drive.remove(gone)
  await drive.get(group)
  const named = drive.job.findings.map(({ code, detail }) => [code, detail?.['name']])
  expect(named).toContainEqual(['left-space', name])
  expect(named.map(([code]) => code)).toContain('renamed')
})

test('files are gone, or have left the space: others are looked at, they stay without', async () => {
  const group = drive.group(FILES)
  const [gone = 0, , left = 0] = group.samples
  const before = drive.linkOf
  drive.remove(gone)
  drive.linkOf = (path, entry) => (entry.id === left ? null : before(path, entry))
  await drive.get(group)
  expect((await drive.rule())?.checked).toHaveLength(4)
  expect(drive.asked).toHaveLength(6)
  expect(drive.job).toMatchObject({ done: 28, total: 28 })
  expect(drive.job.findings.map(({ code }) => code)).toEqual(['left-space', 'left-space'])
  expect((await drive.catalogue.links(SPACE, [left])).get(left)).toMatchObject({ problem: { code: 'no-direct-link' } })
})

test('the folder is no direct-link space: four requests, not one a file', async () => {
  drive.linkOf = () => null
  await drive.get(drive.group(FILES))
  expect(drive.asked).toHaveLength(4)
  expect(drive.job).toMatchObject({
    done: 0,
    total: 0,
    findings: [{ code: 'no-link-space', detail: { name: 'Films' } }],
  })
})

test('a file was renamed in a folder too large to be listed for it: another is looked at', async () => {
  const many = Array.from({ length: 2_100 }, (_, at) => file(10_000 + at, 5, `m${at}`))
  await drive.has([folder(1, 0, 'Films'), folder(5, 1, 'D'), ...many])
  const group = drive.group(many.map(({ id }) => id))
  drive.change(group.samples[1] ?? 0, { name: 'new' })
  await drive.get(group)
  expect((await drive.rule())?.checked).toHaveLength(4)
  expect([drive.filesAsked.length, drive.foldersAsked.length]).toEqual([5, 0])
  expect(drive.job.findings).toMatchObject([{ code: 'renamed', detail: { now: 'new' } }])
})
