import type { Entry } from '../core/index.ts'
import { columnsOf, entriesIn } from './columns.ts'
import type { FoundSheet } from './find-sheets.ts'
import type { Writing } from './schema.ts'
import { unawaited } from './unawaited.ts'

/** What a page's entries were before. */
export interface TakenOut {
  /** Ids of which something newer is known: the page is late. */
  readonly newer: ReadonlySet<number>
  /** What was known of the others, per folder: it is in no sheet any more. */
  readonly folders: ReadonlyMap<number, { readonly olds: readonly Entry[]; readonly emptied: number }>
}

/**
 * Takes entries out of the sheets they are in, for they have been seen again.
 * @param found sheets that may hold some of them
 * @param ids of the entries
 * @param at when they were seen again, Unix milliseconds
 */
export function takeOut(
  tx: Writing,
  found: readonly FoundSheet[],
  ids: { readonly has: (id: number) => boolean },
  at: number,
): TakenOut {
  const newer = new Set<number>()
  const folders = new Map<number, { olds: Entry[]; emptied: number }>()
  const sheets = tx.objectStore('sheets')
  for (const { key, sheet } of found) {
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
      unawaited(sheets.delete(key))
    } else {
      const columns = columnsOf(rows.filter(({ id }) => !ids.has(id)))
      unawaited(sheets.put({ ...sheet, columns }, key))
    }
  }
  return { newer, folders }
}
