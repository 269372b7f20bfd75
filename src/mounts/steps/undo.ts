import {
  dropVersion,
  keepMounting,
  keepVersion,
  type Mounting,
  readVersions,
  type Version,
} from '../../library/index.ts'
import { listStorages, type OpenList } from '../../openlist/api/index.ts'
import { driverText } from './driver-text.ts'
import { findStorages, mustBeThere } from './found.ts'
import { madeByHand } from './keep-before.ts'
import { putChange } from './put-storage.ts'
import { readText } from './read-text.ts'

/** @returns whether an earlier text of a mounting is kept. @throws MountlinkError `storage-unusable` */
export const canUndo = async ({ id }: Pick<Mounting, 'id'>): Promise<boolean> => (await readVersions(id)).length > 1

/**
 * Mounts the text before the newest one again; where somebody has changed that by hand meanwhile, the newest one itself.
 * Storages that it had not are left empty.
 * @returns the mounting, as it is in the library now
 * @throws MountlinkError 'openlist-gone' with `path`; as `putChange`
 */
export async function undo(openList: OpenList, mounting: Mounting): Promise<Mounting> {
  const { driver } = mounting
  const of = driverText(driver)
  const [now, before] = await readVersions(mounting.id)
  if (!now || !before || !of) return mounting
  const found = findStorages(mounting, await listStorages(openList))
  // Before the first is changed, that none is left half-way.
  mustBeThere(found, () => true)
  // What was not mounted to its end is nobody's change.
  const hand = now.whole ? await madeByHand(openList, mounting, found.here, now) : null
  const target = hand ? now : before
  const texts = new Map(target.texts.map((text) => [text.path, text]))
  // What was made by hand comes next when one goes on back.
  if (hand) await keepVersion({ ...hand, at: now.at - HALF })
  for (const { id, path } of mounting.storages)
    await putChange(openList, { id, path, driver }, { [of.field]: texts.get(path)?.text ?? '' }, null)
  if (!hand) await dropVersion(now)
  const filesAt = (path: string): number => {
    const text = texts.get(path)
    return text ? readText(text, of.format).files.length : 0
  }
  return keptAs(mounting, target, filesAt)
}

/** Between two whole milliseconds. */
const HALF = 0.5

async function keptAs(mounting: Mounting, { files, expiresAt }: Version, filesAt: (path: string) => number) {
  const restored: Mounting = {
    ...mounting,
    storages: mounting.storages.map((storage) => ({ ...storage, files: filesAt(storage.path) })),
    files,
    expiresAt,
    updatedAt: Date.now(),
    checked: null,
  }
  await keepMounting(restored)
  return restored
}
