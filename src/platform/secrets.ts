import { browser } from './browser.ts'
import { isApart, sessionItem } from './private.ts'
import { usingSecrets } from './secrets-db.ts'

/**
 * Signing keys, by account UID. They live in the extension origin's IndexedDB or in `storage.session`: content scripts
 * may read `storage.local`, but neither of these. Only options, first page, mounts, background and the press's page may
 * import it.
 */

/** How long a key stays: on disk until it is removed, or in memory until the browser ends. */
export type KeyLife = 'kept' | 'session'

const itemOf = (uid: string): string => sessionItem(`key:${uid}`)

/**
 * For any context that has the browser's storage; the press's worker has none, and asks its page.
 * @param uid the account the key belongs to
 * @returns the direct-link signing key, or null
 * @throws MountlinkError `storage-unusable`
 */
export async function readKey(uid: string): Promise<string | null> {
  const item = itemOf(uid)
  const { [item]: ofSession } = await browser.storage.session.get(item)
  if (typeof ofSession === 'string') return ofSession
  return usingSecrets(async (db) => (await db.get('keys', uid)) ?? null)
}

/**
 * Keeps or, with null, forgets an account's signing key; the one before goes, wherever it was.
 * @param uid the account the key belongs to
 * @throws MountlinkError `storage-full`, `storage-unusable`
 */
export async function writeKey(uid: string, key: string | null, life: KeyLife = 'kept'): Promise<void> {
  const item = itemOf(uid)
  // There is no disk to keep it on.
  const lasts = isApart() ? 'session' : life
  if (key !== null && lasts === 'session') await browser.storage.session.set({ [item]: key })
  await usingSecrets(async (db) => {
    if (key !== null && lasts === 'kept') await db.put('keys', key, uid)
    else await db.delete('keys', uid)
  })
  if (key === null || lasts === 'kept') await browser.storage.session.remove(item)
}

/**
 * @returns the UIDs that have a key, and how long it stays
 * @throws MountlinkError `storage-unusable`
 */
export async function keyedUids(): Promise<Map<string, KeyLife>> {
  const kept = await usingSecrets((db) => db.getAllKeys('keys'))
  const ofSession = Object.keys(await browser.storage.session.get(null)).filter((item) => item.startsWith(itemOf('')))
  return new Map<string, KeyLife>([
    ...kept.map((uid) => [uid, 'kept'] as const),
    ...ofSession.map((item) => [item.slice(itemOf('').length), 'session'] as const),
  ])
}
