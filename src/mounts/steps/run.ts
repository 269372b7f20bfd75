import { MountlinkError } from '../../core/index.ts'
import {
  addMounting,
  keepMounting,
  keepVersion,
  type MountedStorage,
  type Mounting,
  type MountOrder,
  type Version,
} from '../../library/index.ts'
import { DRIVERS } from '../../openlist/index.ts'
import type { OpenList } from '../../openlist/api/index.ts'
import { driverText } from './driver-text.ts'
import { keepBefore, later } from './keep-before.ts'
import { type MountOptions, proposedOptions } from './options.ts'
import type { Plan } from './plan.ts'
import type { Mountable } from './prepare.ts'
import { fieldsToSet, ownFields, putChange, putNew } from './put-storage.ts'

/** What is mounted, and where it is remembered. */
export interface Mounted {
  /** The mounting as the library has it; null where it is not in it yet. */
  readonly mounting: Mounting | null
  readonly path: string
  /** Null for what cannot be made again. */
  readonly order: MountOrder | null
}

/**
 * Carries a plan out: changes the storages that are there, creates the others, and keeps in the library what was done,
 * step by step, so that a page that is closed in the middle leaves nothing unknown.
 * @param options null: of storages that are there as they are, of others as proposed
 * @returns the mounting, as it is in the library now
 * @throws MountlinkError 'openlist-driver-failed', 'openlist-put-back' with `message`; as `putNew`, `putChange`.
 * What was done before stays, and is in the library
 */
export async function runPlan(
  openList: OpenList,
  { mounting: known, path, order }: Mounted,
  prepared: Mountable,
  plan: Plan,
  options: MountOptions | null,
): Promise<Mounting> {
  const at = Date.now()
  const driver = prepared.rows[0]?.driver ?? ''
  const field = driverText(driver)?.field
  const sizes = new Map(prepared.texts.map(({ path, ids }) => [path, ids.length]))
  const storages = new Map((known?.storages ?? []).map((storage) => [storage.path, storage]))
  const { files, expiresAt } = prepared
  let mounting = known

  const keep = async (storage: MountedStorage): Promise<Mounting> => {
    storages.set(storage.path, storage)
    const now = { base: openList.base, driver, path, order, share: shareIn(prepared), storages: [...storages.values()] }
    const told = { files, updatedAt: at, expiresAt, checked: null }
    if (!mounting) return (mounting = await addMounting({ ...now, ...told, createdAt: at }))
    mounting = { ...mounting, ...now, ...told }
    await keepMounting(mounting)
    return mounting
  }
  const sizeOf = (path: string): number => sizes.get(path) ?? 0

  // The text is kept before it is mounted: whatever happens then, the newest text is the one that was wanted last.
  const keepText = async (
    { id }: Mounting,
    before: Version | undefined,
    instead?: Version,
  ): Promise<Version | null> => {
    if (field === undefined) return null
    const emptied = plan.empties.map(({ mountPath }) => ({ path: mountPath, text: '', ids: new Float64Array() }))
    const texts = [...prepared.texts, ...emptied]
    const wanted = { mounting: id, at: later(before), expiresAt, files, texts, whole: false }
    await keepVersion(wanted, instead)
    return wanted
  }

  let kept: Version | null = null
  const [first] = plan.updates
  if (first && !mounting) await keep({ id: first.storage.id, path: first.storage.mountPath, files: 0 })
  if (mounting) {
    const there = [...plan.updates.map(({ storage }) => storage), ...plan.empties]
    const { newest, byHand } = await keepBefore(openList, mounting, there)
    // New signatures alone are no state that anybody wants to go back from.
    kept = await keepText(mounting, newest, byHand || !isSame(plan) ? undefined : newest)
  }
  for (const { storage, row } of plan.updates) {
    const { id, mountPath } = storage
    await putChange(openList, { id, path: mountPath, driver }, fieldsToSet(row), options)
    await keep({ id, path: mountPath, files: sizeOf(mountPath) })
  }
  for (const row of plan.creates) {
    const { id, failed } = await putNew(openList, row, options ?? proposedOptions(driver))
    const isNew = mounting === null
    const now = await keep({ id, path: row.mount_path, files: sizeOf(row.mount_path) })
    if (isNew) kept = await keepText(now, undefined)
    if (failed !== null) throw new MountlinkError('openlist-driver-failed', { message: failed })
  }
  if (field !== undefined)
    for (const { id, mountPath } of plan.empties) {
      await putChange(openList, { id, path: mountPath, driver }, { [field]: '' }, null)
      await keep({ id, path: mountPath, files: 0 })
    }
  if (!mounting) throw new MountlinkError('nothing-picked')
  if (kept) await keepVersion({ ...kept, whole: true })
  return mounting
}

/** Whether an update changes no file: at most its signature. */
const isSame = ({ change, updates, creates, empties }: Plan): boolean =>
  change !== null &&
  updates.length > 0 &&
  [change.added, change.removed, change.renamed, change.moved, change.changed, creates, empties].every(
    ({ length }) => length === 0,
  ) &&
  change.relinked === 0

function shareIn({ rows }: Mountable): Mounting['share'] {
  const [row] = rows
  if (row?.driver !== DRIVERS.pan123Share) return null
  const { sharekey, sharepassword, root_folder_id: folder } = ownFields(row)
  return { shareKey: String(sharekey), password: String(sharepassword), folder: Number(folder) }
}
