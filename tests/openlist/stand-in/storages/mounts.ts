import { covers } from '../clean-path.ts'
import {
  type Addition,
  createDriver,
  type Driver,
  DriverError,
  emptyAddition,
  readAddition,
  type Remote,
} from '../drivers/index.ts'
import { goJson } from '../go-json.ts'
import type { Table } from '../table.ts'
import { ListingCache } from './cache.ts'
import { type StorageRow, WORKS } from './row.ts'

/** A storage in the server's memory: it has a row of its own, which can differ from the database's. */
export interface Mount {
  row: StorageRow
  readonly driver: Driver
  readonly addition: Addition
}

/** @returns what the driver says no with; null when it has started */
const starting = ({ driver, addition }: Mount, row: StorageRow): string | null => {
  try {
    readAddition(row.driver, row.addition, addition)
    driver.start({ ...addition })
    return null
  } catch (error) {
    if (error instanceof DriverError) return error.message
    throw error
  }
}

/** The storages that the server shows. */
export class Mounts {
  readonly cache = new ListingCache()
  readonly #table: Table<StorageRow>
  readonly #remote: Remote
  readonly #mounts = new Map<string, Mount>()

  constructor(table: Table<StorageRow>, remote: Remote) {
    this.#table = table
    this.#remote = remote
  }

  /** In the order in which they are shown. */
  get all(): readonly Mount[] {
    return [...this.#mounts.values()].toSorted(
      ({ row: one }, { row: other }) => one.order - other.order || (one.mount_path < other.mount_path ? -1 : 1),
    )
  }

  at(mountPath: string): Mount | null {
    return this.#mounts.get(mountPath) ?? null
  }

  /** @returns the storage that has a path: the one mounted nearest above it */
  over(path: string): Mount | null {
    const over = [...this.#mounts.values()].filter(({ row }) => covers(row.mount_path, path))
    return over.toSorted((one, other) => other.row.mount_path.length - one.row.mount_path.length)[0] ?? null
  }

  /**
   * Mounts a row with a new driver, and keeps in the database how it went.
   * @throws DriverError when it does not start; it is mounted all the same
   */
  mountNew(row: StorageRow): void {
    const driver = createDriver(row.driver, this.#remote)
    if (!driver) throw new DriverError(`no driver named: ${row.driver}`)
    this.start({ row, driver, addition: emptyAddition(row.driver) }, row)
  }

  /**
   * As `mountNew`, with the driver that there is.
   * @throws DriverError
   */
  start(mount: Mount, row: StorageRow): void {
    this.#mounts.set(row.mount_path, mount)
    const trouble = starting(mount, row)
    mount.row = { ...row, status: trouble ?? WORKS, addition: goJson(mount.addition) }
    this.#table.save(mount.row)
    if (trouble !== null) throw new DriverError(`failed init storage: ${trouble}`)
  }

  /** Takes a storage away; what is kept of its listings stays. */
  unmount(mountPath: string): void {
    this.#mounts.delete(mountPath)
  }

  /** Takes all away and mounts what the database has, as a start of the server does. */
  restart(): void {
    this.#mounts.clear()
    this.cache.clear()
    for (const row of this.#table.all.filter(({ disabled }) => !disabled)) {
      try {
        this.mountNew(row)
      } catch (error) {
        if (!(error instanceof DriverError)) throw error
      }
    }
  }
}
