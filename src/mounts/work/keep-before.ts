import { keepVersion, type Mounting, readVersions } from '../../library/index.ts'
import type { OpenList, StorageInfo } from '../../openlist/api/index.ts'
import { driverText } from './driver-text.ts'
import { textsNow } from './plan.ts'
import { filesOf } from './read-text.ts'

/**
 * Keeps what stands in OpenList before it is changed, where that is not what we mounted last: it was made or changed by
 * hand, and *Undo* shall bring it back.
 * @throws MountlinkError `storage-full`, `storage-unusable`; as `readRow`
 */
export async function keepBefore(
  openList: OpenList,
  { id, driver, updatedAt }: Mounting,
  storages: readonly StorageInfo[],
): Promise<void> {
  const of = driverText(driver)
  if (!of || storages.length === 0) return
  const [newest] = await readVersions(id)
  const texts = await textsNow(openList, storages, newest)
  if (texts.every(({ path, text }) => newest?.texts.some((one) => one.path === path && one.text === text))) return
  const files = filesOf(texts, of.format).length
  // It stands between the one before and the one to come.
  const at = Math.max(updatedAt, newest?.at ?? 0) + 1
  await keepVersion({ mounting: id, at, expiresAt: null, files, texts })
}
