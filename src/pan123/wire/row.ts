import type { Entry } from '../../core/index.ts'
import { field } from './field.ts'
import { count, flag, id, name as nameIn, time } from './values.ts'

/** From this on 123pan has blocked a file: `Status > 100` (facts of 2026-09). */
const BLOCKED_ABOVE = 100

export const isTrashed = (row: unknown): boolean => flag(field(row, 'Trashed'))

/**
 * One row of a listing. Plain code, no schema: it runs 100,000 times for a large folder.
 * @param folder the folder that was asked for, which is the entry's parent
 * @returns null for a row that cannot be understood
 */
export function entryOf(row: unknown, folder: number): Entry | null {
  const file = id(field(row, 'FileId'))
  const name = nameIn(field(row, 'FileName'))
  const type = count(field(row, 'Type'))
  const size = count(field(row, 'Size'))
  if (file === null || file === folder || name === null) return null
  // A folder's size means little and is sometimes missing; a file's is needed for every export.
  if ((type !== 0 && type !== 1) || (type === 0 && size === null)) return null
  return {
    id: file,
    parent: folder,
    name,
    folder: type === 1,
    size: size ?? 0,
    modified: time(field(row, 'UpdateAt')),
    md5: md5Of(field(row, 'Etag')),
    blocked: (count(field(row, 'Status')) ?? 0) > BLOCKED_ABOVE,
  }
}

const md5Of = (etag: unknown): string =>
  typeof etag === 'string' && /^[0-9a-f]{32}$/i.test(etag) ? etag.toLowerCase() : ''
