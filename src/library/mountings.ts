import { announceLibrary } from './change.ts'
import { usingLibrary } from './database.ts'
import type { Mounting, Version } from './mounting.ts'

/** Texts kept of a mounting: the one that is mounted, and three before it. */
const KEPT = 4

/** @returns all that was mounted, the newest first. @throws MountlinkError `storage-unusable` */
export const readMountings = async (): Promise<readonly Mounting[]> =>
  (await usingLibrary((db) => db.getAll('mountings'))).toSorted((a, b) => b.updatedAt - a.updatedAt)

/** @throws MountlinkError `storage-unusable` */
export const readMounting = (id: number): Promise<Mounting | undefined> => usingLibrary((db) => db.get('mountings', id))

/**
 * Takes a new mounting into the library.
 * @returns it, with its number
 * @throws MountlinkError `storage-full`, `storage-unusable`
 */
export async function addMounting(mounting: Omit<Mounting, 'id'>): Promise<Mounting> {
  // The database gives the number.
  const id = await usingLibrary((db) => db.add('mountings', mounting as Mounting))
  announceLibrary()
  return { ...mounting, id }
}

/** Keeps what has become of a mounting. @throws MountlinkError `storage-full`, `storage-unusable` */
export async function keepMounting(mounting: Mounting): Promise<void> {
  await usingLibrary((db) => db.put('mountings', mounting))
  announceLibrary()
}

/** Takes a mounting off the list, with its texts; in OpenList nothing changes. @throws MountlinkError `storage-unusable` */
export async function removeMounting(id: number): Promise<void> {
  await usingLibrary(async (db) => {
    const tx = db.transaction(['mountings', 'versions'], 'readwrite')
    await Promise.all([
      tx.objectStore('mountings').delete(id),
      tx.objectStore('versions').delete(IDBKeyRange.bound([id], [id, []])),
      tx.done,
    ])
  })
  announceLibrary()
}

/** @returns the texts of a mounting, the newest first. @throws MountlinkError `storage-unusable` */
export const readVersions = async (mounting: number): Promise<readonly Version[]> =>
  (await usingLibrary((db) => db.getAll('versions', IDBKeyRange.bound([mounting], [mounting, []])))).toReversed()

/**
 * Keeps a text of a mounting; its time is its place among the others, of which the newest four stay. One that is not
 * mounted yet, and may never be, pushes none of them out.
 * @param instead goes for it
 * @throws MountlinkError `storage-full`, `storage-unusable`
 */
export const keepVersion = (version: Version, instead?: Version): Promise<void> =>
  usingLibrary(async (db) => {
    const tx = db.transaction('versions', 'readwrite')
    if (instead) await tx.store.delete([instead.mounting, instead.at])
    await tx.store.put(version)
    const keys = await tx.store.getAllKeys(IDBKeyRange.bound([version.mounting], [version.mounting, []]))
    const last = keys.at(-1)
    // Only the newest can be so.
    const unmounted = last && (await tx.store.get(last))?.whole === false ? 1 : 0
    await Promise.all([...keys.slice(0, -KEPT - unmounted).map((key) => tx.store.delete(key)), tx.done])
  })

/** Takes the newest text of a mounting away: the one before it is mounted again. @throws MountlinkError `storage-unusable` */
export const dropVersion = ({ mounting, at }: Version): Promise<void> =>
  usingLibrary((db) => db.delete('versions', [mounting, at]))
