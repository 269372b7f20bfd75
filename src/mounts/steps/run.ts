import { MountlinkError } from '../../core/index.ts'
import type { Mounting } from '../../library/index.ts'
import type { OpenList } from '../../openlist/api/index.ts'
import { driverText } from './driver-text.ts'
import { keepMounted, keepWanted, keepWantedOver } from './keep-wanted.ts'
import { type MountOptions, proposedOptions } from './options.ts'
import type { Plan } from './plan.ts'
import type { Mountable } from './prepare.ts'
import { fieldsToSet, putChange, putNew } from './put-storage.ts'
import { type Mounted, startRecord } from './record.ts'

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
  mounted: Mounted,
  prepared: Mountable,
  plan: Plan,
  options: MountOptions | null,
): Promise<Mounting> {
  const driver = prepared.rows[0]?.driver ?? ''
  const field = driverText(driver)?.field
  const sizes = new Map(prepared.texts.map(({ path, ids }) => [path, ids.length]))
  const sizeOf = (path: string): number => sizes.get(path) ?? 0
  const record = startRecord(openList.base, mounted, prepared)

  const [first] = plan.updates
  if (first && !mounted.mounting) await record.keep({ id: first.storage.id, path: first.storage.mountPath, files: 0 })
  const known = record.mounting()
  let wanted = known && field !== undefined ? await keepWantedOver(openList, known, prepared, plan) : null

  for (const { storage, row } of plan.updates) {
    const { id, mountPath: path } = storage
    await putChange(openList, { id, path, driver }, fieldsToSet(row), options)
    await record.keep({ id, path, files: sizeOf(path) })
  }
  for (const row of plan.creates) {
    const { id, failed } = await putNew(openList, row, options ?? proposedOptions(driver))
    const now = await record.keep({ id, path: row.mount_path, files: sizeOf(row.mount_path) })
    if (field !== undefined) wanted ??= await keepWanted(now, prepared, plan)
    if (failed !== null) throw new MountlinkError('openlist-driver-failed', { message: failed })
  }
  if (field !== undefined)
    for (const { id, mountPath: path } of plan.empties) {
      await putChange(openList, { id, path, driver }, { [field]: '' }, null)
      await record.keep({ id, path, files: 0 })
    }
  if (wanted) await keepMounted(wanted)
  return record.end()
}
