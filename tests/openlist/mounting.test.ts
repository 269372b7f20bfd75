import 'fake-indexeddb/auto'
import { deleteDB } from 'idb'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { type Mounting, readMountings, readVersions } from '../../src/library/index.ts'
import { carryOut, type Done, look } from '../../src/mounts/work/carry-out.ts'
import { existingAt } from '../../src/mounts/work/existing.ts'
import { proposedOptions } from '../../src/mounts/work/options.ts'
import { type Plan, planUpdate } from '../../src/mounts/work/plan.ts'
import type { Mountable } from '../../src/mounts/work/prepare.ts'
import { canUndo, undo } from '../../src/mounts/work/undo.ts'
import {
  additionOf,
  changed,
  connect,
  listFolder,
  listStorages,
  type OpenList,
  readRow,
  sendRow,
} from '../../src/openlist/api/index.ts'
import type { OpenListNode } from '../../src/openlist/index.ts'
import { openListUnderTest, type OpenListUnderTest } from './against.ts'
import { mountable } from './mountable.ts'
import { nodeSend } from './node-send.ts'

vi.mock('../../src/platform/index.ts', () => ({}))

let server: OpenListUnderTest
let openList: OpenList
beforeAll(async () => {
  server = await openListUnderTest()
  openList = connect(server.base, server.token, nodeSend)
})
afterAll(() => server.restoreAll())
afterEach(() => deleteDB('mountlink-library'))

const HOST = 'https://vip.123pan.cn/1812000499'
const file = (name: string, size = 5): OpenListNode => ({
  name,
  size,
  modified: 1_700_000_000,
  url: `${HOST}/${encodeURIComponent(name)}`,
})
const OPTIONS = proposedOptions('123PanLink')

/** Mounts as the page does: looks what is there, plans, carries out, lists back. */
async function mount(made: Mountable, path: string, mounting: Mounting | null = null): Promise<Done & { todo: Plan }> {
  const { ours } = existingAt(made.rows, await listStorages(openList))
  const own = (await listStorages(openList)).filter(
    ({ id }) => mounting?.storages.some((one) => one.id === id) && !ours.some((one) => one.id === id),
  )
  const [kept] = mounting ? await readVersions(mounting.id) : []
  const todo = await planUpdate(openList, made, [...ours, ...own], kept)
  const done = await carryOut(openList, { mounting, path, order: null }, made, todo, OPTIONS, () => undefined)
  return { ...done, todo }
}

const names = async (path: string): Promise<readonly string[]> =>
  (await listFolder(openList, path)).map(({ name }) => name).toSorted()

test.each(['pan123-link', 'url-tree'] as const)('%s: mounted, listed back equal, changed, undone', async (format) => {
  const path = `${server.prefix}/${format}`
  const first = mountable(format, [file('a.mkv'), file('b.mkv'), { name: 'S', children: [file('c.mkv')] }], path)
  const { mounting, plan, listed } = await mount(first, path)
  expect(plan).toBeNull()
  expect(listed).toMatchObject({ kind: 'compared', expected: 3, right: 3, wrongCount: 0 })
  expect(await readMountings()).toEqual([mounting])
  expect(mounting).toMatchObject({ files: 3, checked: { expected: 3, right: 3 }, storages: [{ path, files: 3 }] })
  expect(await readRow(openList, mounting.storages[0] ?? { id: 0, path })).toMatchObject({ enable_sign: true })
  expect(await canUndo(mounting)).toBe(false)

  // The ids 1, 2 and 4 stay: one is renamed, one moved, one is gone, one is new.
  const second = mountable(format, [file('A.mkv'), file('new.mkv'), { name: 'S', children: [file('b.mkv')] }], path)
  const ids = new Float64Array([1, 9, 2])
  const [text] = second.texts
  const again = { ...second, texts: text ? [{ ...text, ids }] : [] }
  const updated = await mount(again, path, mounting)
  expect(updated.todo.before).toBe(3)
  expect(updated.todo.alarming).toBe(true)
  expect(updated.todo.change).toMatchObject({
    added: [{ path: `${path}/new.mkv` }],
    removed: [{ path: `${path}/S/c.mkv` }],
    renamed: [{ from: `${path}/a.mkv`, to: `${path}/A.mkv` }],
    moved: [{ from: `${path}/b.mkv`, to: `${path}/S/b.mkv` }],
    changed: [],
    same: 0,
  })
  expect(updated.listed).toMatchObject({ expected: 3, right: 3, wrongCount: 0 })
  expect(await names(path)).toEqual(['A.mkv', 'S', 'new.mkv'])

  expect(await canUndo(updated.mounting)).toBe(true)
  const restored = await undo(openList, updated.mounting)
  expect(await look(openList, restored, () => undefined)).toMatchObject({ listed: { expected: 3, right: 3 } })
  expect(await names(path)).toEqual(['S', 'a.mkv', 'b.mkv'])
  expect(await canUndo(restored)).toBe(false)
})

test('the last three texts are kept beside the one that is mounted', async () => {
  const path = `${server.prefix}/kept`
  let mounting: Mounting | null = null
  for (const name of ['1', '2', '3', '4', '5', '6'])
    ({ mounting } = await mount(mountable('url-tree', [file(name)], path), path, mounting))
  if (!mounting) throw new Error('nothing was mounted')
  expect((await readVersions(mounting.id)).map(({ texts }) => /^\d/.exec(texts[0]?.text ?? '')?.[0])).toEqual([
    '6',
    '5',
    '4',
    '3',
  ])
  for (const name of ['5', '4', '3']) {
    mounting = await undo(openList, mounting)
    expect(await names(path)).toEqual([name])
  }
  expect(await canUndo(mounting)).toBe(false)
})

test('new signatures alone take no earlier text’s place', async () => {
  const path = `${server.prefix}/signed`
  const signed = (name: string, rand: string) =>
    mountable('url-tree-signed', [file(name)], path, { rand: () => rand.repeat(32) })
  let { mounting } = await mount(signed('first', 'a'), path)
  for (const rand of ['b', 'c', 'd', 'e']) ({ mounting } = await mount(signed('second', rand), path, mounting))
  const [now] = await readVersions(mounting.id)
  expect(now?.texts[0]?.text).toContain('-eeee')
  mounting = await undo(openList, mounting)
  expect(await names(path)).toEqual(['first'])
  expect(await canUndo(mounting)).toBe(false)
})

test('what somebody has made or changed by hand is shown as it is, and comes back by Undo', async () => {
  const path = `${server.prefix}/by hand`
  const { mounting } = await mount(mountable('url-tree', [file('ours')], path), path)
  const at = mounting.storages[0] ?? { id: 0, path }
  const by = additionOf({ addition: JSON.stringify({ url_structure: 'theirs:1:2:https://h/x' }) }) as Record<
    string,
    string
  >
  await sendRow(openList, changed(await readRow(openList, at), { addition: by }))
  const done = await mount(mountable('url-tree', [file('ours'), file('more')], path), path, mounting)
  expect(done.todo.change).toMatchObject({ added: [{}, {}], removed: [{ path: `${path}/theirs` }] })
  await undo(openList, done.mounting)
  expect(await names(path)).toEqual(['theirs'])
  // A storage that was never ours is taken over in the same way.
  const strange = await mount(mountable('url-tree', [file('taken over')], path), path)
  expect(strange.todo.before).toBe(1)
  await undo(openList, strange.mounting)
  expect(await names(path)).toEqual(['theirs'])
})

test('a storage whose driver failed is updated, not created again; what does not start is put back', async () => {
  const path = `${server.prefix}/failed`
  const made = mountable('url-tree', [file('a')], path)
  const [row] = made.rows
  if (!row) throw new Error('no storage was made')
  const bad = { ...made, rows: [{ ...row, addition: JSON.stringify({ ...additionOf(row), url_structure: ' odd' }) }] }
  await expect(mount(bad, path)).rejects.toMatchObject({ problem: { code: 'openlist-driver-failed' } })
  const [kept] = await readMountings()
  expect(kept?.storages).toHaveLength(1)
  const { mounting } = await mount(made, path, kept)
  expect(mounting.storages).toEqual(kept?.storages.map((storage) => ({ ...storage, files: 1 })))
  expect(await names(path)).toEqual(['a'])
  await expect(mount(bad, path, mounting)).rejects.toMatchObject({ problem: { code: 'openlist-put-back' } })
  expect(await names(path)).toEqual(['a'])
  expect((await listStorages(openList)).filter(({ mountPath }) => mountPath === path)).toMatchObject([
    { status: 'work' },
  ])
})

test('a storage that was switched off is switched on with what is new', async () => {
  const path = `${server.prefix}/off`
  const { mounting } = await mount(mountable('url-tree', [file('a')], path), path)
  await openList.call(`/api/admin/storage/disable?id=${mounting.storages[0]?.id ?? 0}`, {})
  const done = await mount(mountable('url-tree', [file('b')], path), path, mounting)
  expect(done.listed).toMatchObject({ expected: 1, right: 1, wrongCount: 0 })
  expect(await names(path)).toEqual(['b'])
})

test('a divided export: every storage is created, what belongs to none any more is left empty, and Undo fills it', async () => {
  const path = `${server.prefix}/divided`
  const folder = (name: string, ...inside: string[]) => ({ name, children: inside.map((each) => file(each)) })
  const of = (...tree: OpenListNode[]) => mountable('pan123-link', tree, path, { split: 'folder' })
  const first = await mount(of(file('top'), folder('One', 'a', 'b'), folder('Two', 'c')), path)
  expect(first.mounting.storages.map((one) => [one.path, one.files])).toEqual([
    [path, 1],
    [`${path}/One`, 2],
    [`${path}/Two`, 1],
  ])
  expect(first.listed).toMatchObject({ expected: 4, right: 4, wrongCount: 0 })
  const second = await mount(of(file('top'), folder('One', 'a', 'b'), folder('Three', 'd')), path, first.mounting)
  expect(second.todo.empties.map(({ mountPath }) => mountPath)).toEqual([`${path}/Two`])
  expect(second.listed).toMatchObject({ expected: 4, right: 4, wrongCount: 0 })
  expect(await names(`${path}/Two`)).toEqual([])
  await undo(openList, second.mounting)
  expect(await names(`${path}/Two`)).toEqual(['c'])
  expect(await names(`${path}/Three`)).toEqual([])
})
