import { expect, test } from 'vitest'
import { MountlinkError } from '../../core/index.ts'
import { findStorages, mustBeThere } from './found.ts'

const storage = (id: number, mountPath: string, driver = 'UrlTree') => ({ id, mountPath, driver, status: 'work' })
const mounted = (id: number, path: string, files = 1) => ({ id, path, files })
const mounting = { driver: 'UrlTree', storages: [mounted(1, '/a'), mounted(2, '/b'), mounted(3, '/c', 0)] }

test('a storage is found again by number, path and driver', () => {
  const all = [storage(1, '/a'), storage(2, '/other'), storage(4, '/b'), storage(3, '/c', 'Local'), storage(9, '/x')]
  expect(findStorages(mounting, all)).toEqual({ here: [storage(1, '/a')], gone: mounting.storages.slice(1) })
})

test('one that matters and is gone is named', () => {
  const found = findStorages(mounting, [storage(1, '/a')])
  expect(() => mustBeThere(found, ({ files }) => files > 0)).toThrow(
    expect.objectContaining({ problem: { code: 'openlist-gone', detail: { path: '/b' } } }),
  )
})

test('one that does not matter may be gone', () => {
  const found = findStorages(mounting, [storage(1, '/a'), storage(2, '/b')])
  expect(() => mustBeThere(found, ({ files }) => files > 0)).not.toThrow()
})

test('where nothing is left that matters', () => {
  expect(() => mustBeThere(findStorages(mounting, []), () => false)).toThrow(MountlinkError)
})
