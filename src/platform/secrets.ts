import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import { storageError } from './storage-error.ts'

/**
 * Signing keys, by account UID. They live in the extension origin's IndexedDB: content scripts
 * may read `storage.local`, but never this. Only popup, options, background and press may import it.
 */
interface SecretsSchema extends DBSchema {
  keys: { key: string; value: string }
}

async function using<T>(work: (db: IDBPDatabase<SecretsSchema>) => Promise<T>): Promise<T> {
  try {
    const db = await openDB<SecretsSchema>('mountlink-secrets', 1, {
      upgrade: (db) => void db.createObjectStore('keys'),
    })
    return await work(db).finally(() => db.close())
  } catch (cause) {
    throw storageError(cause)
  }
}

/**
 * @param uid the account the key belongs to
 * @returns the direct-link signing key, or null
 * @throws MountlinkError `storage-unusable`
 */
export const readKey = (uid: string): Promise<string | null> => using(async (db) => (await db.get('keys', uid)) ?? null)

/**
 * Keeps or, with null, forgets an account's signing key.
 * @param uid the account the key belongs to
 * @throws MountlinkError `storage-full`, `storage-unusable`
 */
export const writeKey = (uid: string, key: string | null): Promise<void> =>
  using(async (db) => {
    if (key === null) await db.delete('keys', uid)
    else await db.put('keys', key, uid)
  })

/**
 * @returns the UIDs that have a key
 * @throws MountlinkError `storage-unusable`
 */
export const keyedUids = (): Promise<string[]> => using((db) => db.getAllKeys('keys'))
