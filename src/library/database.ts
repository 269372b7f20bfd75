import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import { storageError } from '../platform/storage-error.ts'
import type { DeadShare, Mounting, Version } from './mounting.ts'

interface LibrarySchema extends DBSchema {
  mountings: { key: number; value: Mounting }
  versions: { key: [mounting: number, at: number]; value: Version }
  deadShares: { key: string; value: DeadShare }
}

/**
 * Works on the library, and closes it again.
 * @throws MountlinkError `storage-full`, `storage-unusable`
 */
export async function usingLibrary<T>(work: (db: IDBPDatabase<LibrarySchema>) => Promise<T>): Promise<T> {
  try {
    const db = await openDB<LibrarySchema>('mountlink-library', 1, {
      upgrade: (db) => {
        db.createObjectStore('mountings', { keyPath: 'id', autoIncrement: true })
        db.createObjectStore('versions', { keyPath: ['mounting', 'at'] })
        db.createObjectStore('deadShares', { keyPath: 'shareKey' })
      },
    })
    return await work(db).finally(() => db.close())
  } catch (cause) {
    throw storageError(cause)
  }
}
