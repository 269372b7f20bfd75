import { deleteDB } from 'idb'
import { announceForgotten, browser } from '../platform/index.ts'
import { storageError } from '../platform/storage-error.ts'
import type { ExpiryWatch } from './expiring.ts'
import type { Lister } from './lister.ts'

/**
 * Deletes everything that the extension keeps: all databases of its origin, settings, what lasts as long as the browser,
 * the words on its button, and the permissions that the user has added. What can be deleted goes, also where something else cannot.
 * @throws MountlinkError `storage-unusable`; the browser's own error
 */
export async function forgetAll(lister: Pick<Lister, 'forget'>, expiry: Pick<ExpiryWatch, 'forget'>): Promise<void> {
  await lister.forget()
  // Pages of ours begin anew: what they are doing would write what has just been deleted.
  announceForgotten()
  const done = await Promise.allSettled([
    browser.storage.session.clear(),
    browser.storage.local.clear(),
    deleteDatabases(),
    givePermissionsBack(),
  ])
  // Now that a look at the library finds nothing.
  const [said] = await Promise.allSettled([expiry.forget()])
  announceForgotten()
  for (const each of [...done, said]) if (each.status === 'rejected') throw each.reason
}

/** Whoever has one open closes it when the browser asks for that. */
async function deleteDatabases(): Promise<void> {
  try {
    const all = await indexedDB.databases()
    await Promise.all(all.flatMap(({ name }) => (name === undefined ? [] : [deleteDB(name)])))
  } catch (cause) {
    throw storageError(cause)
  }
}

/** Those of the manifest stay: without them nothing works. */
async function givePermissionsBack(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll()
  const { host_permissions: own = [] } = browser.runtime.getManifest()
  const given = origins.filter((origin) => !own.includes(origin))
  if (given.length > 0) await browser.permissions.remove({ origins: given })
}
