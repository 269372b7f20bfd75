import type { Entry, SpaceId } from '../core/index.ts'
import { columnsOf, entriesIn } from './columns.ts'
import { sheetsWith } from './find-sheets.ts'
import type { Writing } from './schema.ts'

/** What a page's entries were before. */
export interface TakenOut {
  /** Ids of which something newer is known: the page is late. */
  readonly newer: ReadonlySet<number>
  /** What was known of the others, per folder: it is in no sheet any more. */
  readonly folders: ReadonlyMap<number, { readonly olds: readonly Entry[]; readonly emptied: number }>
}

/**
 * Takes entries out of the sheets they are in, for they have been seen again.
 * @param ids of a page, perhaps none
 * @param at when they were seen again, Unix milliseconds
 */
export async function takeOut(tx: Writing, space: SpaceId, ids: ReadonlySet<number>, at: number): Promise<TakenOut> {
  const newer = new Set<number>()
  const folders = new Map<number, { olds: Entry[]; emptied: number }>()
  const sheets = tx.objectStore('sheets')
  const writes: Promise<unknown>[] = []
  for (const { key, sheet } of ids.size > 0 ? await sheetsWith(tx, space, [...ids]) : []) {
    const rows = entriesIn(sheet.columns, sheet.folder)
    const olds = rows.filter(({ id }) => ids.has(id))
    if (olds.length === 0) continue
    if (sheet.seenAt > at) {
      for (const { id } of olds) newer.add(id)
      continue
    }
    const left = folders.get(sheet.folder) ?? { olds: [], emptied: 0 }
    folders.set(sheet.folder, left)
    left.olds.push(...olds)
    if (olds.length === rows.length) {
      left.emptied++
      writes.push(sheets.delete(key))
    } else {
      const columns = columnsOf(rows.filter(({ id }) => !ids.has(id)))
      writes.push(sheets.put({ ...sheet, columns }, key))
    }
  }
  await Promise.all(writes)
  return { newer, folders }
}
