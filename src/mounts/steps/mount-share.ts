import { MountlinkError } from '../../core/index.ts'
import type { MountedShare, Mounting } from '../../library/index.ts'
import { DRIVERS, pan123ShareStorage } from '../../openlist/index.ts'
import type { OpenList, StorageInfo } from '../../openlist/api/index.ts'
import { proposedOptions } from './options.ts'
import { mountingAt } from './mounting-at.ts'
import { runPlan } from './run.ts'

/**
 * Mounts a share, or changes the storage of a share that stands there already: also one whose driver does not run. It
 * is remembered in the library.
 * @param path where, as `isMountPath` takes it
 * @param there what is mounted on the server now
 * @returns the mounting, as it is in the library now
 * @throws MountlinkError 'openlist-path-taken' where a storage of another driver stands there; as `runPlan`
 */
export async function mountShare(
  openList: OpenList,
  share: MountedShare,
  path: string,
  there: readonly StorageInfo[],
): Promise<Mounting> {
  const storage = there.find(({ mountPath }) => mountPath === path)
  if (storage && storage.driver !== DRIVERS.pan123Share) throw new MountlinkError('openlist-path-taken', { path })
  const row = pan123ShareStorage({ mountPath: path, ...share })
  const known = await mountingAt(openList.base, path, DRIVERS.pan123Share)
  const plan = { change: null, before: 0, alarming: false, otherUid: null, empties: [] }
  return runPlan(
    openList,
    { mounting: known, path, order: null },
    { rows: [row], texts: [], files: 0, expiresAt: null },
    storage ? { ...plan, updates: [{ storage, row }], creates: [] } : { ...plan, updates: [], creates: [row] },
    proposedOptions(DRIVERS.pan123Share),
  )
}
