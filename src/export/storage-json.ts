import { MountlinkError } from '../core/index.ts'
import type { StorageRow } from '../openlist/index.ts'
import { differs } from './compare-tree.ts'
import { longerThan } from './longer-than.ts'

/** What a preview shows in a key's place. Of one length, whatever the key's. */
export const MASK = '••••••••'

/** Where OpenList runs on MySQL, `addition` is a column of this many bytes (facts of 2026-08, v4.2.5). */
const MYSQL_BYTES = 65_535

/** @returns the row as OpenList's *Import* takes it */
export const printRow = (row: StorageRow): string => JSON.stringify(row, null, 2)

export const tooLongForMysql = (row: StorageRow): boolean => longerThan(MYSQL_BYTES, row.addition)

/**
 * Reads a storage back as OpenList would: the row, then the driver's own fields out of it.
 * @param json as exported
 * @param expected fields of the row, each of which must be there as given
 * @param addition fields of the driver's own, likewise
 * @returns the driver's own fields
 * @throws MountlinkError 'export-differs'
 */
export function readRow(
  json: string,
  expected: Readonly<Partial<StorageRow>>,
  addition: Readonly<Record<string, string | number | boolean>>,
): Readonly<Record<string, unknown>> {
  const row = readObject(json)
  for (const [field, value] of Object.entries(expected)) if (row[field] !== value) differs('row', field)
  const own = readObject(row['addition'])
  for (const [field, value] of Object.entries(addition)) if (own[field] !== value) differs('addition', field)
  return own
}

function readObject(json: unknown): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(String(json))
    if (typeof value === 'object' && value !== null) return { ...value }
  } catch (error) {
    throw new MountlinkError('export-differs', { what: 'json', name: '' }, { cause: error })
  }
  return differs('json', '')
}
