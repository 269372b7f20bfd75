import { keepVersion, type Mounting, readVersions, type Version } from '../../library/index.ts'
import type { OpenList } from '../../openlist/api/index.ts'
import { areOf, versionByHand } from './by-hand.ts'
import { isSame, type Plan, textsNow } from './plan.ts'
import type { Mountable } from './prepare.ts'
import { inOrder } from './versions-in-order.ts'

/** The texts that a mounting is to have. They are kept before they are mounted, so that nothing is there that nobody knows. */
export interface Wanted {
  /** Not yet whole. */
  readonly version: Version
  /** The one whose place they take once they are mounted. */
  readonly replaces: Version | undefined
}

/**
 * Keeps the texts that a new mounting is to have.
 * @throws MountlinkError `storage-full`, `storage-unusable`
 */
export const keepWanted = async (mounting: Mounting, prepared: Mountable, plan: Plan): Promise<Wanted> => ({
  version: await keep(mounting, prepared, plan, undefined, undefined),
  replaces: undefined,
})

/**
 * Keeps the texts that a mounting is to have, and before them what stands in OpenList where somebody has changed it by
 * hand, so that *Undo* brings it back. An update that was broken off leaves no state that anybody wants to go back to.
 * @throws MountlinkError `storage-full`, `storage-unusable`; as `readRow`
 */
export async function keepWantedOver(
  openList: OpenList,
  mounting: Mounting,
  prepared: Mountable,
  plan: Plan,
): Promise<Wanted> {
  const there = [...plan.updates.map(({ storage }) => storage), ...plan.empties]
  const versions = await readVersions(mounting.id)
  const { brokenOff, last } = inOrder(versions)
  const texts = await textsNow(openList, there, versions)
  // An update that was broken off has left some as they were.
  const ours = areOf(texts, versions.slice(0, brokenOff ? 2 : 1))
  const hand = ours ? null : versionByHand(mounting, texts, last?.expiresAt ?? null, later(versions[0]))
  if (hand) await keepVersion(hand, brokenOff)
  const version = await keep(mounting, prepared, plan, hand ?? versions[0], hand ? undefined : brokenOff)
  // New signatures alone are no state that anybody wants to go back from.
  return { version, replaces: !hand && isSame(plan) ? last : undefined }
}

/** Keeps that all is mounted as it was wanted. @throws MountlinkError `storage-full`, `storage-unusable` */
export const keepMounted = ({ version, replaces }: Wanted): Promise<void> =>
  keepVersion({ ...version, whole: true }, replaces)

async function keep(
  { id: mounting }: Mounting,
  { texts, files, expiresAt }: Mountable,
  { empties }: Plan,
  newest: Version | undefined,
  instead: Version | undefined,
): Promise<Version> {
  const emptied = empties.map(({ mountPath }) => ({ path: mountPath, text: '', ids: new Float64Array() }))
  const version = { mounting, at: later(newest), expiresAt, files, texts: [...texts, ...emptied], whole: false }
  await keepVersion(version, instead)
  return version
}

/** @returns a time for a version after another, Unix milliseconds, also where the clock was set back meanwhile */
const later = (than: Version | undefined): number => Math.max(Date.now(), (than?.at ?? 0) + 1)
