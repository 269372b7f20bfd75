import { expect, test } from 'vitest'
import { RESTORE } from '../../src/export/index.ts'
import { createStorage, listFolder } from '../../src/openlist/api/index.ts'
import type { OpenListNode, StorageRow } from '../../src/openlist/index.ts'
import { exportInput, wholeExport } from '../arbitraries/export-input.ts'
import { startOpenList } from './start-open-list.ts'

/** OpenList's *Import* and *Backup & Restore* read the file in the page, and create what is in it through the API. */
const { server, openList } = await startOpenList()

const file = (name: string): OpenListNode => ({
  name,
  size: 5,
  modified: 1_700_000_000,
  url: `https://vip.123pan.cn/1812000499/${encodeURIComponent(name)}`,
})
const TREE = [file('top.mkv'), { name: 'One', children: [file('a.mkv')] }, { name: 'Two', children: [file('b.mkv')] }]

/** The page creates a storage that is imported switched on; what else it leaves out of a row, ours does not have. */
const imported = (row: StorageRow): StorageRow => ({ ...row, disabled: false })

test('the file for Import', async () => {
  const path = `${server.prefix}/import`
  const { text } = wholeExport('pan123-link', 'storage-json', exportInput(TREE, { mountPath: path }))
  const row = imported(JSON.parse(text) as StorageRow)
  expect((await createStorage(openList, row)).failed).toBeNull()
  expect((await listFolder(openList, path)).map(({ name }) => name).toSorted()).toEqual(['One', 'Two', 'top.mkv'])
})

test('the file for Backup & Restore', async () => {
  const path = `${server.prefix}/restore`
  const { texts } = wholeExport('url-tree', 'storage-json', exportInput(TREE, { mountPath: path, split: 'folder' }))
  const restore = JSON.parse(RESTORE.head + texts.join(RESTORE.separator) + RESTORE.tail) as { storages: StorageRow[] }
  expect(Object.keys(restore)).toEqual(['encrypted', 'settings', 'users', 'storages', 'metas', 'shares'])
  for (const row of restore.storages) expect((await createStorage(openList, row)).failed).toBeNull()
  const listed = (at: string) => listFolder(openList, path + at).then((all) => all.map(({ name }) => name).toSorted())
  expect(await Promise.all(['', '/One', '/Two'].map(listed))).toEqual([['One', 'Two', 'top.mkv'], ['a.mkv'], ['b.mkv']])
})
