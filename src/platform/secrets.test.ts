import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, expect, test, vi } from 'vitest'
import { MountlinkError } from '../core/index.ts'
import { keyedUids, readKey, writeKey } from './secrets.ts'

const session = vi.hoisted(() => new Map<string, unknown>())
vi.mock('./browser.ts', () => ({
  browser: {
    storage: {
      session: {
        get: async (item: string | null) =>
          Object.fromEntries([...session].filter(([name]) => item === null || item === name)),
        set: async (items: object) => Object.entries(items).forEach(([name, item]) => session.set(name, item)),
        remove: async (item: string) => session.delete(item),
      },
    },
  },
}))

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
  session.clear()
})

test('a key is kept for its account, changed, and forgotten', async () => {
  expect(await readKey('7')).toBeNull()
  await writeKey('7', 'a')
  await writeKey('8', 'b')
  await writeKey('7', 'c')
  expect([await readKey('7'), await readKey('8'), [...(await keyedUids()).keys()]]).toEqual(['c', 'b', ['7', '8']])
  await writeKey('7', null)
  expect([await readKey('7'), [...(await keyedUids()).keys()]]).toEqual([null, ['8']])
})

test('a key for this session is not on disk, and what was there is gone', async () => {
  await writeKey('7', 'a')
  await writeKey('7', 'b', 'session')
  expect([await readKey('7'), [...(await keyedUids())]]).toEqual(['b', [['7', 'session']]])
  session.clear()
  expect(await readKey('7')).toBeNull()
})

test('a key that is kept takes the place of the session’s; without one neither is left', async () => {
  await writeKey('7', 'b', 'session')
  await writeKey('7', 'a')
  expect([await readKey('7'), [...(await keyedUids())], session.size]).toEqual(['a', [['7', 'kept']], 0])
  await writeKey('7', 'b', 'session')
  await writeKey('7', null)
  expect([await readKey('7'), session.size]).toEqual([null, 0])
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
