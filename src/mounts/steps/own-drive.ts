import type { MountedStorage, Mounting } from '../../library/index.ts'
import { addMounting, keepMounting } from '../../library/index.ts'
import { DRIVERS, OWN_DRIVERS } from '../../openlist/index.ts'
import type { OpenList, StorageInfo } from '../../openlist/api/index.ts'
import { mountingAt } from './mounting-at.ts'
import { putChange } from './put-storage.ts'

/** How 123 Open gives files out by direct links (fields of v4.2.5). */
export interface OpenLinks {
  readonly privateKey: string
  /** Minutes. */
  readonly validMinutes: number
}

/** The drivers of one's own drive. */
export const isOwnDriver = (driver: string): boolean => OWN_DRIVERS.some((own) => own === driver)

/**
 * Lets a storage of one's own drive show another folder. Its login and all else stays.
 * @param folder the folder's id, 0 = the whole drive
 * @param links for 123 Open alone; null leaves them as they are
 * @returns the mounting, as it is in the library now
 * @throws MountlinkError as `putChange`
 */
export async function showFolder(
  openList: OpenList,
  { id, mountPath: path, driver }: StorageInfo,
  folder: number,
  links: OpenLinks | null,
): Promise<Mounting> {
  const direct =
    links && driver === DRIVERS.open123
      ? { DirectLink: true, DirectLinkPrivateKey: links.privateKey, DirectLinkValidDuration: links.validMinutes }
      : {}
  await putChange(openList, { id, path, driver }, { root_folder_id: String(folder), ...direct }, null)
  return remember(openList.base, driver, { id, path, files: 0 })
}

async function remember(base: string, driver: string, storage: MountedStorage): Promise<Mounting> {
  const known = await mountingAt(base, storage.path, driver)
  const now = { base, driver, path: storage.path, order: null, share: null, storages: [storage], files: 0 }
  const told = { updatedAt: Date.now(), expiresAt: null, checked: null }
  if (!known) return addMounting({ ...now, ...told, createdAt: told.updatedAt })
  const mounting = { ...known, ...now, ...told }
  await keepMounting(mounting)
  return mounting
}
