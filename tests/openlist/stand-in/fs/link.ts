import { DriverError } from '../drivers/index.ts'
import type { Server } from '../server-state.ts'
import { signOf } from '../sign.ts'
import type { StorageRow } from '../storages/index.ts'
import { encodePath } from './encode-path.ts'
import { findEntry, mustWork, placeOf, saying } from './find.ts'

/**
 * @returns where a file's bytes are, by its driver
 * @throws DriverError
 */
export const linkAt = (server: Server, path: string): string => {
  const place = saying('failed get storage', () => placeOf(server, path))
  return saying('failed link', () => {
    mustWork(place.mount)
    const file = saying('failed to get file', () => findEntry(server, place))
    if (file.folder) throw new DriverError('not a file')
    return saying('failed get link', () => place.mount.driver.link(file))
  })
}

/** @returns a file's address at the storage's own proxy, the first of its lines; null where it has none */
export const proxyUrl = (server: Server, row: StorageRow, path: string): string | null => {
  const [proxy = ''] = row.down_proxy_url.split('\n')
  if (proxy === '') return null
  return `${proxy}${encodePath(path)}${row.disable_proxy_sign ? '' : `?sign=${signOf(server, path)}`}`
}
