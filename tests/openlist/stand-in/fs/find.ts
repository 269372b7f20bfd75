import { childOf, nameOf, parentOf } from '../clean-path.ts'
import { DriverError, type Entry, NO_SUCH_OBJECT } from '../drivers/index.ts'
import { type Mount, WORKS } from '../storages/index.ts'
import type { Server } from '../server-state.ts'

/** A path, where a storage has it. */
export interface Place {
  readonly mount: Mount
  /** From the storage's top, `/`. */
  readonly path: string
}

/** @throws DriverError where no storage is mounted over the path */
export const placeOf = ({ mounts }: Server, path: string): Place => {
  const mount = mounts.over(path)
  if (mount) return { mount, path: path.slice(mount.row.mount_path.replace(/\/$/, '').length) || '/' }
  throw new DriverError(`storage not found; ${path === '/' ? 'please add a storage first' : `rawPath: ${path}`}`)
}

/** Puts the server's words before the driver's. */
export const saying = <T>(words: string, act: () => T): T => {
  try {
    return act()
  } catch (error) {
    throw error instanceof DriverError ? new DriverError(`${words}: ${error.message}`) : error
  }
}

/** @throws DriverError where a storage that has not started is not to be asked */
export const mustWork = ({ driver, row }: Mount): void => {
  if (driver.rules.checksStatus && row.status !== WORKS) {
    throw new DriverError(`storage status: ${row.status}: storage not init`)
  }
}

const pathOf = ({ mount, path }: Place): string => childOf(mount.row.mount_path, path)

/**
 * Finds an entry in a storage: among what is kept of its folder's listing, then by the driver itself.
 * @throws DriverError
 */
export const findEntry = (server: Server, place: Place): Entry => {
  const { mount, path } = place
  const { driver, row } = mount
  mustWork(mount)
  if (path === '/') return { name: 'root', size: 0, folder: true, modified: row.modified, key: driver.top() }
  const parent = { mount, path: parentOf(path) }
  const name = nameOf(path)
  const kept = server.mounts.cache.get(pathOf(parent))?.find((entry) => entry.name === name)
  if (kept) return kept
  const { find } = driver
  if (find) return saying('failed to get obj', () => find(path))
  const listed = ignoring(() => listPlace(server, parent, false))?.find((entry) => entry.name === name)
  if (!listed) throw new DriverError(NO_SUCH_OBJECT)
  return listed
}

/** @returns null where a driver refuses */
export const ignoring = <T>(act: () => T): T | null => {
  try {
    return act()
  } catch (error) {
    if (error instanceof DriverError) return null
    throw error
  }
}

/**
 * Lists a folder of a storage, what is mounted into it left out.
 * @param refresh past what is kept of this folder; folders in it keep what is kept of them
 * @throws DriverError
 */
export const listPlace = (server: Server, place: Place, refresh: boolean): readonly Entry[] => {
  const { mount, path } = place
  const { driver, row } = mount
  const { cache } = server.mounts
  mustWork(mount)
  const kept = refresh ? null : cache.get(pathOf(place))
  if (kept) return kept
  const folder = saying('failed get dir', () => findEntry(server, place))
  if (!folder.folder) throw new DriverError('not a folder')
  const entries = saying('failed to list objs', () => driver.list(folder, path))
  if (!driver.rules.caches) return entries
  if (entries.length > 0) cache.set(pathOf(place), entries, row.cache_expiration)
  else cache.drop(pathOf(place))
  return entries
}
