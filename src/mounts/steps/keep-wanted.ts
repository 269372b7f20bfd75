import { keepVersion, type Mounting, type Version } from '../../library/index.ts'
import type { OpenList } from '../../openlist/api/index.ts'
import { keepBefore, later } from './keep-before.ts'
import type { Plan } from './plan.ts'
import type { Mountable } from './prepare.ts'

/**
 * Keeps the texts that a mounting is to have. They are kept before they are mounted: whatever happens then, the newest
 * are those that were wanted last.
 * @param before the newest so far
 * @param instead of which it takes the place
 * @returns them, not yet whole: they are so once all of them are mounted
 * @throws MountlinkError `storage-full`, `storage-unusable`
 */
export async function keepWanted(
  { id: mounting }: Mounting,
  { texts, files, expiresAt }: Mountable,
  { empties }: Plan,
  before?: Version,
  instead?: Version,
): Promise<Version> {
  const emptied = empties.map(({ mountPath }) => ({ path: mountPath, text: '', ids: new Float64Array() }))
  const wanted = { mounting, at: later(before), expiresAt, files, texts: [...texts, ...emptied], whole: false }
  await keepVersion(wanted, instead)
  return wanted
}

/**
 * Keeps the texts that a mounting is to have, and before them what stands in OpenList.
 * @throws MountlinkError as `keepBefore`
 */
export async function keepWantedOver(
  openList: OpenList,
  mounting: Mounting,
  prepared: Mountable,
  plan: Plan,
): Promise<Version> {
  const there = [...plan.updates.map(({ storage }) => storage), ...plan.empties]
  const { newest, byHand } = await keepBefore(openList, mounting, there)
  // New signatures alone are no state that anybody wants to go back from.
  return keepWanted(mounting, prepared, plan, newest, byHand || !isSame(plan) ? undefined : newest)
}

/** Whether an update changes no file: at most its signature. */
const isSame = ({ change, updates, creates, empties }: Plan): boolean =>
  change !== null &&
  updates.length > 0 &&
  [change.added, change.removed, change.renamed, change.moved, change.changed, creates, empties].every(
    ({ length }) => length === 0,
  ) &&
  change.relinked === 0
