import {
  dropVersion,
  keepMounting,
  keepVersion,
  type Mounting,
  readVersions,
  type Version,
} from '../../library/index.ts'
import { listStorages, type OpenList } from '../../openlist/api/index.ts'
import { areOf, versionByHand } from './by-hand.ts'
import { driverText } from './driver-text.ts'
import { findStorages, mustBeThere } from './found.ts'
import { textsNow } from './plan.ts'
import { putChange } from './put-storage.ts'
import { readText } from './read-text.ts'
import { inOrder } from './versions-in-order.ts'

/** @returns whether an earlier text of a mounting is kept. @throws MountlinkError `storage-unusable` */
export const canUndo = async ({ id }: Pick<Mounting, 'id'>): Promise<boolean> => (await readVersions(id)).length > 1

/**
 * Mounts the text before the newest one again; where somebody has changed that by hand meanwhile, or its mounting was
 * broken off, the last that was mounted whole. Storages that it had not are left empty.
 * @returns the mounting, as it is in the library now
 * @throws MountlinkError 'openlist-gone' with `path`; as `putChange`
 */
export async function undo(openList: OpenList, mounting: Mounting): Promise<Mounting> {
  const { driver } = mounting
  const of = driverText(driver)
  const versions = await readVersions(mounting.id)
  const { brokenOff, last, before } = inOrder(versions)
  if (!last || !of) return mounting
  const found = findStorages(mounting, await listStorages(openList))
  // Before the first is changed, that none is left half-way.
  mustBeThere(found, () => true)
  const there = await textsNow(openList, found.here, versions)
  const target = brokenOff || !areOf(there, [last]) ? last : before
  if (!target) return mounting
  if (!areOf(there, versions.slice(0, brokenOff ? 3 : 2))) {
    // It comes next when one goes on back.
    const place = before ? (before.at + last.at) / 2 : last.at - 1
    await keepVersion(versionByHand(mounting, there, last.expiresAt, place))
  }
  // Broken off, it is gone on with the next time, and not turned round.
  if (target === before) await keepVersion({ ...last, whole: false })
  const texts = new Map(target.texts.map((text) => [text.path, text]))
  for (const { id, path } of mounting.storages)
    await putChange(openList, { id, path, driver }, { [of.field]: texts.get(path)?.text ?? '' }, null)
  if (brokenOff) await dropVersion(brokenOff)
  else if (target === before) await dropVersion(last)
  const filesAt = (path: string): number => {
    const text = texts.get(path)
    return text ? readText(text, of.format).files.length : 0
  }
  return keptAs(mounting, target, filesAt)
}

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
