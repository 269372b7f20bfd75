import { bind, idIn } from '../bind.ts'
import { cleanPath } from '../clean-path.ts'
import { createDriver, DriverError } from '../drivers/index.ts'
import { goNow } from '../go-time.ts'
import { type Reply, ok, Refusal } from '../http/reply.ts'
import type { Call } from '../call.ts'
import { PAGE } from '../page.ts'
import { DatabaseError } from '../table.ts'
import type { Mount } from './mounts.ts'
import { STORAGE, type StorageRow } from './row.ts'

/** Puts the server's words before those of the database or the driver. */
const saying = <T>(words: string, act: () => T, data: unknown = null): T => {
  try {
    return act()
  } catch (error) {
    if (!(error instanceof DatabaseError || error instanceof DriverError)) throw error
    throw new Refusal(500, words === '' ? error.message : `${words}: ${error.message}`, data)
  }
}

const rowIn = ({ request }: Call): StorageRow => {
  const bound = bind(request, STORAGE)
  return { ...bound, mount_path: cleanPath(bound.mount_path), modified: goNow() }
}

const mountOf = ({ server }: Call, { mount_path: path }: StorageRow): Mount => {
  const mount = server.mounts.at(path)
  if (!mount) throw new Refusal(500, `failed get storage driver: no mount path for an storage is: ${path}`)
  return mount
}

export const listStorages = ({ server, request }: Call): Reply => {
  const { page, per_page: perPage } = bind(request, PAGE)
  return ok(server.storages.page(page, perPage))
}

export const getStorage = ({ server, request }: Call): Reply => {
  const id = idIn(request)
  return ok(saying('', () => server.storages.get(id)))
}

/** What the driver refuses is kept, and mounted, too. So is what is created disabled: mounted until the next start. */
export const createStorage = (call: Call): Reply => {
  const { server } = call
  const row = rowIn(call)
  if (!server.knows(row.driver) || !createDriver(row.driver, server.remote)) {
    throw new Refusal(500, `failed get driver new: no driver named: ${row.driver}`, { id: 0 })
  }
  const insert = () => server.storages.insert(row)
  const id = saying('failed create storage in database', insert, { id: row.id })
  const words = 'failed init storage but storage is already created'
  saying(words, () => server.mounts.mountNew({ ...row, id }), { id })
  return ok({ id })
}

/** The row that is sent replaces the one that is there; the driver's fields that it does not name stay. */
export const updateStorage = (call: Call): Reply => {
  const { server } = call
  const row = rowIn(call)
  const old = saying('failed get old storage', () => server.storages.get(row.id))
  if (old.driver !== row.driver) throw new Refusal(500, 'driver cannot be changed')
  saying('failed update storage in database', () => server.storages.save(row))
  // Disabled so, it stays mounted.
  if (row.disabled) return ok()
  if (old.mount_path !== row.mount_path) server.mounts.cache.drop(old.mount_path)
  const mount = mountOf(call, old)
  if (old.mount_path !== row.mount_path) server.mounts.unmount(old.mount_path)
  saying('', () => server.mounts.start(mount, row))
  return ok()
}

export const deleteStorage = (call: Call): Reply => {
  const { server, request } = call
  const id = idIn(request)
  const row = saying('failed get storage', () => server.storages.get(id))
  if (!row.disabled) {
    mountOf(call, row)
    server.mounts.unmount(row.mount_path)
    server.mounts.cache.drop(row.mount_path)
  }
  server.storages.remove(id)
  return ok()
}

export const enableStorage = ({ server, request }: Call): Reply => {
  const id = idIn(request)
  const row = saying('failed get storage', () => server.storages.get(id))
  if (!row.disabled) throw new Refusal(500, 'this storage have enabled')
  const enabled = { ...row, disabled: false }
  server.storages.save(enabled)
  saying('failed load storage', () => server.mounts.mountNew(enabled))
  return ok()
}

export const disableStorage = (call: Call): Reply => {
  const { server, request } = call
  const id = idIn(request)
  const row = saying('failed get storage', () => server.storages.get(id))
  if (row.disabled) throw new Refusal(500, 'this storage have disabled')
  mountOf(call, row)
  server.storages.save({ ...row, disabled: true, status: 'disabled' })
  server.mounts.unmount(row.mount_path)
  return ok()
}
