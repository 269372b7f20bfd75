import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import { storageError } from './storage-error.ts'

/** An OpenList server with the token that goes to it, and to no other. */
export interface ServerRow {
  /** Scheme, host, port and sub-path. */
  readonly base: string
  readonly token: string
  /** The admin token, or a login that was taken from a tab and ends by itself. */
  readonly from: 'admin' | 'login'
  /** When it was connected, Unix milliseconds. */
  readonly at: number
}

interface SecretsSchema extends DBSchema {
  /** Signing keys by account UID. */
  keys: { key: string; value: string }
  servers: { key: string; value: ServerRow }
}

/**
 * Works on what must stay secret: in the extension origin's IndexedDB, which neither pages nor content scripts can open.
 * @throws MountlinkError `storage-full`, `storage-unusable`
 */
export async function usingSecrets<T>(work: (db: IDBPDatabase<SecretsSchema>) => Promise<T>): Promise<T> {
  try {
    const db = await openDB<SecretsSchema>('mountlink-secrets', 2, {
      upgrade: (db, from) => {
        if (from < 1) db.createObjectStore('keys')
        db.createObjectStore('servers', { keyPath: 'base' })
      },
    })
    return await work(db).finally(() => db.close())
  } catch (cause) {
    throw storageError(cause)
  }
}
