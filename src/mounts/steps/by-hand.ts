import type { Mounting, Version, VersionText } from '../../library/index.ts'
import { driverText } from './driver-text.ts'
import { filesOf } from './read-text.ts'

/**
 * @param texts as they stand in OpenList
 * @returns whether each is, at its path, that of one of the versions; a storage that a version does not name was left
 * empty by it. If not, somebody has made or changed them by hand
 */
export const areOf = (texts: readonly VersionText[], versions: readonly Version[]): boolean =>
  texts.every(({ path, text }) =>
    versions.some((version) => (version.texts.find((one) => one.path === path)?.text ?? '') === text),
  )

/**
 * @param texts that were made by hand
 * @param expiresAt nobody tells when a link ends that was pasted: not later than ours, as far as we know
 * @param at its place among the versions, Unix milliseconds
 */
export function versionByHand(
  { id, driver }: Pick<Mounting, 'id' | 'driver'>,
  texts: readonly VersionText[],
  expiresAt: number | null,
  at: number,
): Version {
  const of = driverText(driver)
  return { mounting: id, at, expiresAt, files: of ? filesOf(texts, of.format).length : 0, texts, whole: true }
}
