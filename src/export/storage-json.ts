import { MountlinkError } from '../core/index.ts'
import type { StorageRow } from '../openlist/index.ts'
import { differs } from './differs.ts'

/** What a preview shows in a key's place. Of one length, whatever the key's. */
export const MASK = '••••••••'

/** @returns the row as OpenList's *Import* takes it */
export const printRow = (row: StorageRow): string => JSON.stringify(row, null, 2)

/** A storage around a text that is not there yet: however long it becomes, it is never in one string. */
export interface RowFrame {
  readonly head: string
  readonly tail: string
}

/**
 * @param rowOf the storage for a text
 * @param textField the driver's field that holds it
 * @throws MountlinkError 'export-differs' where the text is not in it, once
 */
export function rowFrame(rowOf: (text: string) => StorageRow, textField: string): RowFrame {
  const empty = printRow(rowOf(''))
  let probe = '@'
  while (empty.includes(probe)) probe += '@'
  const [head, tail, ...more] = printRow(rowOf(probe)).split(probe)
  if (head === undefined || tail === undefined || more.length > 0) return differs('addition', textField)
  return { head, tail }
}

/** @returns a piece of text as it stands in a row: a JSON text in a JSON text. Pieces can be put one after the other. */
export const rowPiece = (text: string): string => inQuotes(inQuotes(text))

const inQuotes = (text: string): string => JSON.stringify(text).slice(1, -1)

/**
 * Reads a piece back as OpenList would.
 * @throws MountlinkError 'export-differs'
 */
export const readRowPiece = (piece: string): string => readString(`"${readString(`"${piece}"`)}"`)

/**
 * Reads a storage back as OpenList would: the row, then the driver's own fields out of it.
 * @param json as exported
 * @param expected fields of the row, each of which must be there as given
 * @param addition fields of the driver's own, likewise
 * @throws MountlinkError 'export-differs'
 */
export function checkRow(
  json: string,
  expected: Readonly<Partial<StorageRow>>,
  addition: Readonly<Record<string, string | number | boolean>>,
): void {
  const row = readObject(json)
  for (const [field, value] of Object.entries(expected)) if (row[field] !== value) differs('row', field)
  const own = readObject(row['addition'])
  for (const [field, value] of Object.entries(addition)) if (own[field] !== value) differs('addition', field)
}

function readObject(json: unknown): Readonly<Record<string, unknown>> {
  const value = read(String(json))
  return typeof value === 'object' && value !== null ? { ...value } : differs('json', '')
}

function readString(json: string): string {
  const value = read(json)
  return typeof value === 'string' ? value : differs('json', '')
}

function read(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch (cause) {
    throw new MountlinkError('export-differs', { what: 'json', name: '' }, { cause })
  }
}
