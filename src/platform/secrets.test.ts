import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, expect, test, vi } from 'vitest'
import { MountlinkError } from '../core/index.ts'
import { keyedUids, readKey, writeKey } from './secrets.ts'

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
})

test('a key is kept for its account, changed, and forgotten', async () => {
  expect(await readKey('7')).toBeNull()
  await writeKey('7', 'a')
  await writeKey('8', 'b')
  await writeKey('7', 'c')
  expect([await readKey('7'), await readKey('8'), await keyedUids()]).toEqual(['c', 'b', ['7', '8']])
  await writeKey('7', null)
  expect([await readKey('7'), await keyedUids()]).toEqual([null, ['8']])
})

test('a disk that will not do is a problem with a sentence of its own', async () => {
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('no', 'InvalidStateError')
  })
  for (const ask of [readKey('7'), writeKey('7', 'a'), keyedUids()])
    await expect(ask).rejects.toEqual(new MountlinkError('storage-unusable'))
})

test('so is a full one', async () => {
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError')
  })
  await expect(writeKey('7', 'a')).rejects.toEqual(new MountlinkError('storage-full'))
  vi.restoreAllMocks()
})
