import { type Mounting, readVersions } from '../../library/index.ts'
import { listStorages, type OpenList } from '../../openlist/api/index.ts'
import { existingAt } from './existing.ts'
import { findStorages, type Found } from './found.ts'
import { type Plan, planUpdate } from './plan.ts'
import type { Mountable } from './prepare.ts'

/** What mounting something would do on a server as it is by now. */
export interface Anew {
  readonly plan: Plan
  /** What was mounted there by us, without what is gone from the server; null for nothing. */
  readonly mounting: Mounting | null
  /** Its storages, found again or not. */
  readonly found: Found
}

/**
 * Looks what stands on a server of a mounting and at the paths of what is to be mounted, and compares.
 * @param known the mounting as the library has it; null for none
 * @throws MountlinkError as `listStorages`, `planUpdate`
 */
export async function planAnew(
  openList: OpenList,
  prepared: Pick<Mountable, 'rows' | 'texts'>,
  known: Mounting | null,
): Promise<Anew> {
  const all = await listStorages(openList)
  const { ours } = existingAt(prepared.rows, all)
  const found = known ? findStorages(known, all) : { here: [], gone: [] }
  // Of storages that were left empty nothing can vanish any more.
  const empty = new Set(known?.storages.filter(({ files }) => files === 0).map(({ path }) => path))
  const paths = new Set(prepared.rows.map((row) => row.mount_path))
  const others = found.here.filter(({ mountPath }) => !paths.has(mountPath) && !empty.has(mountPath))
  const kept = known ? await readVersions(known.id) : []
  const plan = await planUpdate(openList, prepared, [...ours, ...others], kept)
  const gone = new Set(found.gone)
  const mounting = known && { ...known, storages: known.storages.filter((storage) => !gone.has(storage)) }
  return { plan, mounting, found }
}
