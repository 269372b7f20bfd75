import 'fake-indexeddb/auto'
import { deleteDB } from 'idb'
import { afterEach, expect, test, vi } from 'vitest'
import { readMountings } from '../../src/library/index.ts'
import { look } from '../../src/mounts/steps/carry-out.ts'
import { changesSomething } from '../../src/mounts/steps/plan.ts'
import { planAnew } from '../../src/mounts/steps/plan-anew.ts'
import type { Mountable } from '../../src/mounts/steps/prepare.ts'
import { canUndo, undo } from '../../src/mounts/steps/undo.ts'
import { additionOf, changed, listStorages, readRow } from '../../src/openlist/api/index.ts'
import { pan123ShareStorage } from '../../src/openlist/index.ts'
import { mountable } from './mountable.ts'
import { changeByHand, file, mountOn, namesOn, storageOn } from './mounting-stage.ts'
import { startOpenList } from './start-open-list.ts'

vi.mock('../../src/platform/index.ts', () => ({}))

const { server, openList } = await startOpenList()
afterEach(() => deleteDB('mountlink-library'))

test.each(['pan123-link', 'url-tree'] as const)('%s: mounted, listed back equal, changed, undone', async (format) => {
  const path = `${server.prefix}/${format}`
  const first = mountable(format, [file('a.mkv'), file('b.mkv'), { name: 'S', children: [file('c.mkv')] }], path)
  const { mounting, plan, listed } = await mountOn(openList, first, path)
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
  const updated = await mountOn(openList, again, path, mounting)
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
  expect(await namesOn(openList, path)).toEqual(['A.mkv', 'S', 'new.mkv'])

  expect(await canUndo(updated.mounting)).toBe(true)
  const restored = await undo(openList, updated.mounting)
  expect(await look(openList, restored, () => undefined)).toMatchObject({ listed: { expected: 3, right: 3 } })
  expect(await namesOn(openList, path)).toEqual(['S', 'a.mkv', 'b.mkv'])
  expect(await canUndo(restored)).toBe(false)
})

test('a mount that was divided and is not any more is shown as a change before it empties the others', async () => {
  const path = `${server.prefix}/together`
  const tree = [
    { name: 'One', children: [file('a')] },
    { name: 'Two', children: [file('b')] },
  ]
  const apart = await mountOn(openList, mountable('url-tree', tree, path, { split: 'folder' }), path)
  const { plan } = await planAnew(openList, mountable('url-tree', tree, path), apart.mounting)
  expect(plan.empties.map(({ mountPath }) => mountPath)).toEqual([`${path}/One`, `${path}/Two`])
  expect(changesSomething(plan)).toBe(true)
})

test('a storage that signs for another account is named, before its key is replaced', async () => {
  const path = `${server.prefix}/other account`
  const tree = [{ ...file('a'), url: 'https://vip.123pan.cn/7/a' }]
  const theirs = mountable('pan123-link', tree, path, { space: 'own:7', key: { uid: '7', privateKey: 'theirs' } })
  const { mounting } = await mountOn(openList, theirs, path)
  expect((await planAnew(openList, theirs, mounting)).plan.otherUid).toBeNull()
  const ours = mountable('pan123-link', [file('a')], path)
  expect((await planAnew(openList, ours, mounting)).plan.otherUid).toBe('7')
})

test('a share gets its fields anew, and keeps a login that somebody has entered', async () => {
  const path = `${server.prefix}/share`
  const row = pan123ShareStorage({ mountPath: path, shareKey: 'abc-DEF', password: 'x1y2', folder: 0 })
  const made = (folder: number): Mountable => ({
    rows: [{ ...row, addition: JSON.stringify({ ...JSON.parse(row.addition), root_folder_id: String(folder) }) }],
    texts: [],
    files: 0,
    expiresAt: null,
  })
  const { mounting } = await mountOn(openList, made(0), path)
  await changeByHand(openList, path, { addition: { accesstoken: 'theirs' } })
  await mountOn(openList, made(42), path, mounting)
  const { addition } = await readRow(openList, await storageOn(openList, path))
  expect(JSON.parse(addition)).toMatchObject({ sharekey: 'abc-DEF', root_folder_id: '42', accesstoken: 'theirs' })
})

test('fields that cannot be read are not written over', () => {
  const row = { id: 1, mount_path: '/m', driver: '123 Open', addition: '{"ClientID":"me' }
  expect(() => changed(row, { addition: { root_folder_id: '7' } })).toThrow('openlist-refused')
  expect(changed(row, { row: { enable_sign: true } })).toEqual({ ...row, enable_sign: true })
})

test('a storage whose driver failed is updated, not created again; what does not start is put back', async () => {
  const path = `${server.prefix}/failed`
  const made = mountable('url-tree', [file('a')], path)
  const [row] = made.rows
  if (!row) throw new Error('no storage was made')
  const bad = { ...made, rows: [{ ...row, addition: JSON.stringify({ ...additionOf(row), url_structure: ' odd' }) }] }
  await expect(mountOn(openList, bad, path)).rejects.toMatchObject({ problem: { code: 'openlist-driver-failed' } })
  const [kept] = await readMountings()
  expect(kept?.storages).toHaveLength(1)
  const { mounting } = await mountOn(openList, made, path, kept)
  expect(mounting.storages).toEqual([{ id: kept?.storages[0]?.id, path, files: 1 }])
  expect(await namesOn(openList, path)).toEqual(['a'])
  await expect(mountOn(openList, bad, path, mounting)).rejects.toMatchObject({ problem: { code: 'openlist-put-back' } })
  expect(await namesOn(openList, path)).toEqual(['a'])
  expect((await listStorages(openList)).filter(({ mountPath }) => mountPath === path)).toMatchObject([
    { status: 'work' },
  ])
})

test('a storage that was switched off is switched on with what is new', async () => {
  const path = `${server.prefix}/off`
  const { mounting } = await mountOn(openList, mountable('url-tree', [file('a')], path), path)
  await openList.call(`/api/admin/storage/disable?id=${mounting.storages[0]?.id ?? 0}`, {})
  const done = await mountOn(openList, mountable('url-tree', [file('b')], path), path, mounting)
  expect(done.listed).toMatchObject({ expected: 1, right: 1, wrongCount: 0 })
  expect(await namesOn(openList, path)).toEqual(['b'])
})
