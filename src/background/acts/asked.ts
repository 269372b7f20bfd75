import * as v from 'valibot'
import type { PointedRows, RowAction } from '../../messages/index.ts'

/** Rows of one message that are heard; a person may tick more. */
const MOST_ROWS = 500
/** Numbers found on one row: more is no page's table. */
const MOST_NUMBERS = 16

const id = v.pipe(v.number(), v.safeInteger(), v.minValue(1))
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0))

const allSchema = v.object({ rows: v.array(v.unknown()), counted: v.nullable(count) })
const rowsSchema = v.array(v.pipe(v.array(id), v.maxLength(MOST_NUMBERS)))

/** Every action, in the order of the menus. */
export const ACTIONS = [
  'signed-link',
  'direct-link',
  'url-tree-line',
  'pan123-link-line',
  'folder-id',
  'pick',
] as const satisfies readonly RowAction[]

const actionSchema = v.object({ action: v.picklist(ACTIONS) })

/**
 * @returns rows as a content script names them, who is not to be believed; null for what makes no sense. Of too many the
 * first, with a count that tells of the rest.
 */
export function readPointed(message: unknown): PointedRows | null {
  const all = v.safeParse(allSchema, message)
  if (!all.success) return null
  const { length } = all.output.rows
  const rows = v.safeParse(rowsSchema, all.output.rows.slice(0, MOST_ROWS))
  const counted = length > MOST_ROWS ? Math.max(length, all.output.counted ?? 0) : all.output.counted
  return rows.success ? { rows: rows.output, counted } : null
}

/** @returns what a content script wants done, who is not to be believed; null for what makes no sense */
export function readAct(message: unknown): (PointedRows & { readonly action: RowAction }) | null {
  const [rows, act] = [readPointed(message), v.safeParse(actionSchema, message)]
  return rows && act.success ? { ...rows, action: act.output.action } : null
}
