import { keepVersion, type Mounting, readVersions, type Version } from '../../library/index.ts'
import type { OpenList, StorageInfo } from '../../openlist/api/index.ts'
import { driverText } from './driver-text.ts'
import { textsNow } from './plan.ts'
import { filesOf } from './read-text.ts'

/** @returns what stands in OpenList, where that is not what we mounted last: it was made or changed by hand; null else */
export async function madeByHand(
  openList: OpenList,
  { id, driver }: Pick<Mounting, 'id' | 'driver'>,
  storages: readonly Pick<StorageInfo, 'id' | 'mountPath'>[],
  newest: Version | undefined,
): Promise<Version | null> {
  const of = driverText(driver)
  if (!of || storages.length === 0) return null
  const texts = await textsNow(openList, storages, newest)
  if (texts.every(({ path, text }) => newest?.texts.some((one) => one.path === path && one.text === text))) return null
  const files = filesOf(texts, of.format).length
  return { mounting: id, at: later(newest), expiresAt: null, files, texts, whole: true }
}

/**
 * Keeps what stands in OpenList before it is changed, where that is not what we mounted last, so that *Undo* brings it back.
 * @returns the newest version by then, and whether it was made by hand
 * @throws MountlinkError `storage-full`, `storage-unusable`; as `readRow`
 */
export async function keepBefore(
  openList: OpenList,
  mounting: Mounting,
  storages: readonly StorageInfo[],
): Promise<{ readonly newest: Version | undefined; readonly byHand: boolean }> {
  const [newest] = await readVersions(mounting.id)
  const hand = await madeByHand(openList, mounting, storages, newest)
  if (!hand) return { newest, byHand: false }
  await keepVersion(hand)
  return { newest: hand, byHand: true }
}

/** @returns a time for a version after another, Unix milliseconds, also where the clock was set back meanwhile */
export const later = (than: Version | undefined): number => Math.max(Date.now(), (than?.at ?? 0) + 1)
