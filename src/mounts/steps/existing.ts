import type { StorageRow } from '../../openlist/index.ts'
import type { StorageInfo } from '../../openlist/api/index.ts'

/** What stands at the paths where something is to be mounted. */
export interface Existing {
  /** Storages of the same driver: they are updated, also where that does not run. */
  readonly ours: readonly StorageInfo[]
  /** Storages of another driver: the path is taken. */
  readonly taken: readonly StorageInfo[]
}

export function existingAt(
  rows: readonly Pick<StorageRow, 'mount_path' | 'driver'>[],
  all: readonly StorageInfo[],
): Existing {
  const there = rows.flatMap(({ mount_path: path, driver }) =>
    all.filter(({ mountPath }) => mountPath === path).map((storage) => ({ storage, same: storage.driver === driver })),
  )
  const of = (wanted: boolean) => there.filter(({ same }) => same === wanted).map(({ storage }) => storage)
  return { ours: of(true), taken: of(false) }
}

/** @returns the path, or the first of `/Movies 2`, `/Movies 3` … that no storage has */
export const freePath = (path: string, all: readonly StorageInfo[]): string =>
  freeAmong(path, new Set(all.map(({ mountPath }) => mountPath)))

/** @returns the path, or the first of `/Movies 2`, `/Movies 3` … that is not taken */
export function freeAmong(path: string, taken: ReadonlySet<string>): string {
  let free = path
  for (let number = 2; taken.has(free); number++) free = `${path === '/' ? '/123pan' : path} ${number}`
  return free
}
