import { announceLibrary } from './change.ts'
import { usingLibrary } from './database.ts'
import type { DeadShare } from './mounting.ts'

/** @returns the shares that could not be mounted, the newest first. @throws MountlinkError `storage-unusable` */
export const readDeadShares = async (): Promise<readonly DeadShare[]> =>
  (await usingLibrary((db) => db.getAll('deadShares'))).toSorted((a, b) => b.at - a.at)

/** @throws MountlinkError `storage-full`, `storage-unusable` */
export async function keepDeadShares(shares: readonly DeadShare[]): Promise<void> {
  await usingLibrary(async (db) => {
    const tx = db.transaction('deadShares', 'readwrite')
    await Promise.all([...shares.map((share) => tx.store.put(share)), tx.done])
  })
  announceLibrary()
}

/** Takes shares off the list: they live again, or are of no use. @throws MountlinkError `storage-unusable` */
export async function dropDeadShares(shareKeys: readonly string[]): Promise<void> {
  await usingLibrary(async (db) => {
    const tx = db.transaction('deadShares', 'readwrite')
    await Promise.all([...shareKeys.map((key) => tx.store.delete(key)), tx.done])
  })
  announceLibrary()
}
