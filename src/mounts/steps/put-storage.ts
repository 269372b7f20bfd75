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
 * Changes a storage that is there, and switches it on. Where its driver does not start with that, what was there before is
 * put back, if that had started.
 * @param of its number, its path and its driver: OpenList may have given the number to another one meanwhile
 * @param addition the driver's own fields that change
 * @param options null: as they are
 * @throws MountlinkError 'openlist-gone' with `path`, 'openlist-put-back', 'openlist-driver-failed' with `message`; as
 * `readRow`
 */
export async function putChange(
  openList: OpenList,
  { driver, ...at }: StorageAt & { readonly driver: string },
  addition: Readonly<Record<string, string | number | boolean>>,
  options: MountOptions | null,
): Promise<void> {
  const before = await readRow(openList, at)
  if (before.driver !== driver) throw new MountlinkError('openlist-gone', { path: at.path })
  const sent = await sendRow(openList, changed(before, { row: options ? fieldsFor(options) : {}, addition }))
  const { failed } = before['disabled'] === true ? await enableStorage(openList, at.id) : sent
  if (failed === null) return
  const back = before['status'] === 'work' && (await sendRow(openList, before)).failed === null
  throw new MountlinkError(back ? 'openlist-put-back' : 'openlist-driver-failed', { message: failed })
}

/** @returns the driver's own fields of a row that we make, all of them ours to set */
export const ownFields = (row: StorageRow): Readonly<Record<string, string | number | boolean>> =>
  // Made by us, of just these kinds.
  additionOf(row) as Readonly<Record<string, string | number | boolean>>

/** @returns those of them that an update sets: a login that somebody has entered into a share's storage stays */
export function fieldsToSet(row: StorageRow): Readonly<Record<string, string | number | boolean>> {
  const { accesstoken, ...others } = ownFields(row)
  return accesstoken === undefined || accesstoken === '' ? others : { ...others, accesstoken }
}
