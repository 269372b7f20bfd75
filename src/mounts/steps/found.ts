import { MountlinkError } from '../../core/index.ts'
import type { MountedStorage, Mounting } from '../../library/index.ts'
import type { StorageInfo } from '../../openlist/api/index.ts'

/** The storages of a mounting, found again on its server or not. */
export interface Found {
  readonly here: readonly StorageInfo[]
  readonly gone: readonly MountedStorage[]
}

/** Looks for a mounting's storages: by number and path, for OpenList may give a number to another one later. */
export function findStorages(
  { storages, driver }: Pick<Mounting, 'storages' | 'driver'>,
  all: readonly StorageInfo[],
): Found {
  const isOf = (storage: StorageInfo, { id, path }: MountedStorage): boolean =>
    storage.id === id && storage.mountPath === path && storage.driver === driver
  return {
    here: all.filter((storage) => storages.some((one) => isOf(storage, one))),
    gone: storages.filter((one) => !all.some((storage) => isOf(storage, one))),
  }
}

/**
 * Makes sure that what matters of a mounting is still on its server.
 * @param matters whether a storage does
 * @throws MountlinkError 'openlist-gone' with `path`, also where nothing of the mounting is there
 */
export function mustBeThere({ here, gone }: Found, matters: (storage: MountedStorage) => boolean): void {
  const lost = gone.find(matters) ?? (here.length === 0 ? gone[0] : undefined)
  if (lost) throw new MountlinkError('openlist-gone', { path: lost.path })
}
