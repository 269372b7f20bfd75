import { type DBSchema, openDB } from 'idb'

/**
 * Signing keys, by account UID. They live in the extension origin's IndexedDB: content scripts
 * may read `storage.local`, but never this. Only popup, options and background may import it.
 */
interface SecretsSchema extends DBSchema {
  keys: { key: string; value: string }
}

const secrets = () =>
  openDB<SecretsSchema>('mountlink-secrets', 1, {
    upgrade: (db) => void db.createObjectStore('keys'),
  })

/**
 * @param uid the account the key belongs to
 * @returns the direct-link signing key, or null
 */
export async function readKey(uid: string): Promise<string | null> {
  const db = await secrets()
  try {
    return (await db.get('keys', uid)) ?? null
  } finally {
    db.close()
  }
}

/**
 * Keeps or, with null, forgets an account's signing key.
 * @param uid the account the key belongs to
 */
export async function writeKey(uid: string, key: string | null): Promise<void> {
  const db = await secrets()
  try {
    if (key === null) await db.delete('keys', uid)
    else await db.put('keys', key, uid)
  } finally {
    db.close()
  }
}

/** @returns the UIDs that have a key. */
export async function keyedUids(): Promise<string[]> {
  const db = await secrets()
  try {
    return await db.getAllKeys('keys')
  } finally {
    db.close()
  }
}
