import { type Entry, type ListingPage, mayPrune, type Run } from '../core/index.ts'
import { entriesIn } from './columns.ts'
import type { Writing } from './schema.ts'
import { unawaited } from './unawaited.ts'

/**
 * Drops the entries that a full run has not shown: deleted, or moved to where we have not looked.
 * @param known entries of the folder, the page's included
 * @returns what has gone, and how many sheets with it
 */
export async function prune(
  tx: Writing,
  { space, folder, total }: ListingPage,
  run: Run,
  known: number,
): Promise<{ readonly gone: readonly Entry[]; readonly sheets: number }> {
  const sheets = tx.objectStore('sheets')
  const before = IDBKeyRange.bound([space, folder], [space, folder, run.startedAt], false, true)
  const keys = await sheets.index('folder').getAllKeys(before)
  const old = await Promise.all(keys.map((key) => sheets.get(key)))
  const gone = old.flatMap((sheet) => (sheet ? entriesIn(sheet.columns, folder) : []))
  if (!mayPrune(run, total, known - gone.length)) return { gone: [], sheets: 0 }
  for (const key of keys) unawaited(sheets.delete(key))
  return { gone, sheets: keys.length }
}
