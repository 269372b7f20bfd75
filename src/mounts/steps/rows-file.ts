import { printRow, RESTORE } from '../../export/index.ts'
import type { StorageRow } from '../../openlist/index.ts'
import { fieldsFor, type MountOptions } from './options.ts'

/**
 * @param options hold for each of the storages
 * @returns the text of a file with these storages: of one for *Import*, of several for *Backup & Restore*
 */
export function rowsFile(rows: readonly StorageRow[], options: MountOptions): string {
  const texts = rows.map((row) => printWith(row, options))
  const [only = '', ...more] = texts
  return more.length === 0 ? only : RESTORE.head + texts.join(RESTORE.separator) + RESTORE.tail
}

const printWith = (row: StorageRow, options: MountOptions): string => printRow({ ...row, ...fieldsFor(options) })
