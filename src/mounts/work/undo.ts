import { dropVersion, keepMounting, type Mounting, readVersions } from '../../library/index.ts'
import { listStorages, type OpenList } from '../../openlist/api/index.ts'
import { MountlinkError } from '../../core/index.ts'
import { driverText } from './driver-text.ts'
import { readText } from './read-text.ts'
import { putChange } from './put-storage.ts'

/** @returns whether an earlier text of a mounting is kept. @throws MountlinkError `storage-unusable` */
export const canUndo = async ({ id }: Mounting): Promise<boolean> => (await readVersions(id)).length > 1

/**
 * Mounts the text before the newest one again. Storages that it had not are left empty.
 * @returns the mounting, as it is in the library now
 * @throws MountlinkError 'openlist-gone' with `path`; as `putChange`
 */
export async function undo(openList: OpenList, mounting: Mounting): Promise<Mounting> {
  const [now, before] = await readVersions(mounting.id)
  const of = driverText(mounting.driver)
  if (!now || !before || !of) return mounting
  const there = await listStorages(openList)
  for (const { path } of mounting.storages)
    if (!there.some(({ mountPath }) => mountPath === path)) throw new MountlinkError('openlist-gone', { path })
  const texts = new Map(before.texts.map((text) => [text.path, text]))
  for (const { id, path } of mounting.storages)
    await putChange(openList, { id, path }, { [of.field]: texts.get(path)?.text ?? '' }, null)
  const filesAt = (path: string): number => {
    const text = texts.get(path)
    return text ? readText(text, of.format).files.length : 0
  }
  const restored: Mounting = {
    ...mounting,
    storages: mounting.storages.map((storage) => ({ ...storage, files: filesAt(storage.path) })),
    files: before.files,
    expiresAt: before.expiresAt,
    updatedAt: Date.now(),
    checked: null,
  }
  await dropVersion(now)
  await keepMounting(restored)
  return restored
}
