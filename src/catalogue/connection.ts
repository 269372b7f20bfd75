import { openDB } from 'idb'
import { storageError } from '../platform/storage-error.ts'
import { type Database, DATABASE, upgrade, VERSION } from './schema.ts'

/** A database that is opened when it is first needed, and again after the browser has closed it. */
export interface Connection {
  /** @throws MountlinkError `storage-full`, `storage-unusable` */
  readonly get: () => Promise<Database>
  readonly close: () => void
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
