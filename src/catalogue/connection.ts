import { openDB } from 'idb'
import { MountlinkError } from '../core/index.ts'
import { type Database, DATABASE, upgrade, VERSION } from './schema.ts'

/** A database that is opened when it is first needed, and again after the browser has closed it. */
export interface Connection {
  /** @throws MountlinkError `storage-full`, `storage-unusable` */
  readonly get: () => Promise<Database>
  readonly close: () => void
}

/** @returns the MountlinkError that an IndexedDB error stands for; anything else stays what it is. */
export function storageError(cause: unknown): unknown {
  if (!(cause instanceof DOMException)) return cause
  return new MountlinkError(cause.name === 'QuotaExceededError' ? 'storage-full' : 'storage-unusable', undefined, {
    cause,
  })
}

export function createConnection(): Connection {
  let opening: Promise<Database> | undefined

  const close = (): void => {
    const closing = opening
    opening = undefined
    // One that never opened has nothing to close; whoever asked for it was told.
    closing?.then(
      (db) => db.close(),
      () => undefined,
    )
  }

  const get = (): Promise<Database> => {
    opening ??= openDB(DATABASE, VERSION, {
      upgrade,
      // A newer version of the extension, or the user clearing data, waits for us.
      blocking: close,
      terminated: () => (opening = undefined),
    }).catch((cause: unknown) => {
      opening = undefined
      throw storageError(cause)
    })
    return opening
  }

  return { get, close }
}
