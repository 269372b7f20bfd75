import * as v from 'valibot'
import type { PointedRows, RowAction } from '../../messages/index.ts'

/** Rows of one message, and numbers found on one row: more is no page's table. */
const MOST_ROWS = 500
const MOST_NUMBERS = 16

const id = v.pipe(v.number(), v.safeInteger(), v.minValue(1))

const entries = {
  rows: v.pipe(v.array(v.pipe(v.array(id), v.maxLength(MOST_NUMBERS))), v.maxLength(MOST_ROWS)),
  counted: v.nullable(v.pipe(v.number(), v.safeInteger(), v.minValue(0))),
}

/** Every action, in the order of the menus. */
export const ACTIONS = [
  'signed-link',
  'direct-link',
  'url-tree-line',
  'pan123-link-line',
  'folder-id',
  'pick',
] as const satisfies readonly RowAction[]

const pointedSchema: v.GenericSchema<unknown, PointedRows> = v.object(entries)
const actSchema: v.GenericSchema<unknown, PointedRows & { readonly action: RowAction }> = v.object({
  ...entries,
  action: v.picklist(ACTIONS),
})

const readBy = <T>(schema: v.GenericSchema<unknown, T>, message: unknown): T | null => {
  const read = v.safeParse(schema, message)
  return read.success ? read.output : null
}

/** @returns rows as a content script names them, who is not to be believed; null for what makes no sense */
export const readPointed = (message: unknown): PointedRows | null => readBy(pointedSchema, message)

/** @returns what a content script wants done, who is not to be believed; null for what makes no sense */
export const readAct = (message: unknown): (PointedRows & { readonly action: RowAction }) | null =>
  readBy(actSchema, message)
