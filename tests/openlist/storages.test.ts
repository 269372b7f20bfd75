import { expect, test } from 'vitest'
import { MountlinkError } from '../../src/core/index.ts'
import {
  additionOf,
  changed,
  connect,
  createStorage,
  listFolder,
  listStorages,
  readRow,
  sendRow,
} from '../../src/openlist/api/index.ts'
import { pan123ShareStorage, type StorageRow } from '../../src/openlist/index.ts'
import { deleteStorage } from './delete-storage.ts'
import { mountable } from './mountable.ts'
import { nodeSend } from './node-send.ts'
import { openFile } from './open-file.ts'
import { startOpenList } from './start-open-list.ts'

const { server, openList } = await startOpenList()

const HOST = 'https://vip.123pan.cn/1812000499'
const file = (name: string, size = 5, modified = 1_700_000_000) => ({
  name,
  size,
  modified,
  url: `${HOST}/${encodeURIComponent(name)}`,
})
const TREE = [file('a.mkv'), { name: '剧集', children: [file('第 1 集.mkv', 7), { name: 'empty', children: [] }] }]

const rowOf = (
  format: Parameters<typeof mountable>[0],
  path: string,
  tree: Parameters<typeof mountable>[1] = TREE,
): StorageRow => {
  const [row] = mountable(format, tree, path).rows
  if (!row) throw new Error('no storage was made')
  return row
}

test.each(['pan123-link', 'url-tree', 'url-tree-signed'] as const)(
  '%s is created, listed back, changed',
  async (format) => {
    const path = `${server.prefix}/${format}`
    const { id, failed } = await createStorage(openList, rowOf(format, path))
    expect(failed).toBeNull()
    const { driver } = rowOf(format, path)
    expect(await listStorages(openList)).toContainEqual({ id, mountPath: path, driver, status: 'work' })
    expect(await listFolder(openList, path)).toEqual([
      { name: 'a.mkv', folder: false, size: 5 },
      { name: '剧集', folder: true, size: 7 },
    ])
    expect(await listFolder(openList, `${path}/剧集/empty`)).toEqual([])

    const other = rowOf(format, path, [file('b.mkv', 9)])
    const stored = await readRow(openList, { id, path })
    const addition = additionOf(other) as Record<string, string>
    expect(await sendRow(openList, changed(stored, { row: { enable_sign: true }, addition }))).toEqual({
      id,
      failed: null,
    })
    expect(await listFolder(openList, path)).toEqual([{ name: 'b.mkv', folder: false, size: 9 }])
    // All that nobody changed is as it was.
    const { modified: _, addition: after, ...rest } = await readRow(openList, { id, path })
    const { modified: __, addition: before, ...expected } = stored
    expect(rest).toEqual({ ...expected, enable_sign: true })
    expect(additionOf({ addition: after })).toEqual({ ...additionOf({ addition: before }), ...addition })
  },
)

test('a share becomes a storage with every field filled in', async () => {
  const path = `${server.prefix}/share`
  const share = { mountPath: path, shareKey: 'abc-DEF', password: 'x1y2', folder: 42 }
  const { id, failed } = await createStorage(openList, pan123ShareStorage(share))
  expect(failed).toBeNull()
  const row = await readRow(openList, { id, path })
  expect(row).toMatchObject({ driver: '123PanShare', web_proxy: true, webdav_policy: 'native_proxy' })
  expect(additionOf(row)).toMatchObject({ sharekey: 'abc-DEF', sharepassword: 'x1y2', root_folder_id: '42' })
})

test('a text of more than a megabyte is taken whole', async () => {
  const path = `${server.prefix}/large`
  const many = Array.from({ length: 12_000 }, (_, n) => file(`${'很长的名字'.repeat(2)} ${n}.mkv`, n))
  const row = rowOf('pan123-link', path, many)
  expect(row.addition.length).toBeGreaterThan(1_000_000)
  const { failed } = await createStorage(openList, row)
  expect(failed).toBeNull()
  const listed = await listFolder(openList, path)
  expect(new Map(listed.map(({ name, size }) => [name, size]))).toEqual(
    new Map(many.map(({ name, size }) => [name, size])),
  )
})

test('a storage whose driver does not start is kept, and mended rather than created again', async () => {
  const path = `${server.prefix}/failing`
  const good = rowOf('url-tree', path)
  const bad = { ...good, addition: JSON.stringify({ ...additionOf(good), url_structure: ' odd:\nx' }) }
  const { id, failed } = await createStorage(openList, bad)
  expect(id).toBeGreaterThan(0)
  expect(failed).toMatch(/not a multiple of 2/)
  const kept = (await listStorages(openList)).find(({ mountPath }) => mountPath === path)
  expect(kept).toMatchObject({ id, driver: 'UrlTree', status: failed })
  await expect(createStorage(openList, good)).rejects.toMatchObject({
    problem: { code: 'openlist-path-taken', detail: { path } },
  })
  const stored = await readRow(openList, { id, path })
  expect(await sendRow(openList, { ...stored, addition: good.addition })).toEqual({ id, failed: null })
  expect(await listFolder(openList, path)).toHaveLength(2)
  // The other way round: what does not start is kept, too.
  expect((await sendRow(openList, { ...stored, addition: bad.addition })).failed).toMatch(/not a multiple of 2/)
})

test('a taken path, an unknown driver, a storage that is gone, a wrong token', async () => {
  const path = `${server.prefix}/taken`
  const { id } = await createStorage(openList, rowOf('url-tree', path))
  const code = (work: Promise<unknown>): Promise<string> =>
    work.then(
      () => 'fine',
      (error: unknown) => (error instanceof MountlinkError ? error.problem.code : String(error)),
    )
  expect(await code(createStorage(openList, rowOf('pan123-link', path)))).toBe('openlist-path-taken')
  expect(await code(createStorage(openList, { ...rowOf('url-tree', `${path}2`), driver: 'NoSuch' }))).toBe(
    'openlist-no-driver',
  )
  expect(await code(readRow(openList, { id: 999_999, path }))).toBe('openlist-gone')
  expect(await code(listStorages(connect(server.base, 'no-token', nodeSend)))).toBe('openlist-token-wrong')
  await deleteStorage(openList, id)
  expect(await code(readRow(openList, { id, path }))).toBe('openlist-gone')
})

test('of other storages no secret is kept', async () => {
  const path = `${server.prefix}/secret`
  await createStorage(openList, rowOf('pan123-link', path))
  expect(JSON.stringify(await listStorages(openList))).not.toContain('igidPHukcgWsw')
})

test('a file is opened at a signed link, and the fragment that names it is not signed', async () => {
  const path = `${server.prefix}/named`
  const byId = { ...file('Movie: part 1.mkv'), url: `${HOST}/8209290` }
  await createStorage(openList, rowOf('pan123-link', path, [byId]))
  const { name, rawUrl } = await openFile(openList, `${path}/Movie: part 1.mkv`)
  expect(name).toBe('Movie: part 1.mkv')
  expect(rawUrl).toMatch(/^https:\/\/vip\.123pan\.cn\/1812000499\/8209290\?auth_key=\d+-\d+-1812000499-[0-9a-f]{32}#/)
})
