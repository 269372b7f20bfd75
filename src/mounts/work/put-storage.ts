import { MountlinkError } from '../../core/index.ts'
import type { StorageRow } from '../../openlist/index.ts'
import {
  additionOf,
  changed,
  createStorage,
  enableStorage,
  type OpenList,
  readRow,
  sendRow,
  type StorageAt,
  type StoredRow,
} from '../../openlist/api/index.ts'
import { fieldsFor, type MountOptions } from './options.ts'

/**
 * Creates a storage.
 * @returns its number; OpenList keeps it also where its driver does not start, and then `failed` says why
 * @throws MountlinkError as `createStorage`
 */
export const putNew = (openList: OpenList, row: StorageRow, options: MountOptions) =>
  createStorage(openList, { ...row, ...fieldsFor(options) })

/**
 * Changes a storage that is there, and switches it on. Where its driver does not start with that, what was there before is put back, if
 * that had started.
 * @param addition the driver's own fields that change
 * @param options null: as they are
 * @returns the storage as it was before
 * @throws MountlinkError 'openlist-put-back', 'openlist-driver-failed' with `message`; as `readRow`
 */
export async function putChange(
  openList: OpenList,
  at: StorageAt,
  addition: Readonly<Record<string, string | number | boolean>>,
  options: MountOptions | null,
): Promise<StoredRow> {
  const before = await readRow(openList, at)
  const sent = await sendRow(openList, changed(before, { row: options ? fieldsFor(options) : {}, addition }))
  const { failed } = before['disabled'] === true ? await enableStorage(openList, at.id) : sent
  if (failed === null) return before
  if (before['status'] !== 'work') throw new MountlinkError('openlist-driver-failed', { message: failed })
  await sendRow(openList, before)
  throw new MountlinkError('openlist-put-back', { message: failed })
}

/** @returns the driver's own fields of a row that we make, all of them ours to set */
export const ownFields = (row: StorageRow): Readonly<Record<string, string | number | boolean>> =>
  // Made by us, of just these kinds.
  additionOf(row) as Readonly<Record<string, string | number | boolean>>
