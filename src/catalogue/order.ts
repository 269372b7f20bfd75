import { type Entry, type FolderState, naturalOrder } from '../core/index.ts'
import { entriesIn } from './columns.ts'
import { type FolderRow, ofFolder, type OrderRow, type Writing } from './schema.ts'
import { unawaited } from './unawaited.ts'

/** Entries from which on their order is kept: sorting fewer takes a few milliseconds. */
const LARGE = 2000

export const isLarge = (state: FolderState | undefined): boolean => state !== undefined && state.known > LARGE

/** Keeps the order of a large folder that has just been listed to its end. */
export async function keepOrder(tx: Writing, now: FolderRow, before: FolderRow | undefined): Promise<void> {
  const { space, folder } = now
  if (isLarge(now)) {
    const sheets = await tx.objectStore('sheets').index('folder').getAll(ofFolder(space, folder))
    const rows = naturalOrder(sheets.flatMap(({ columns }) => entriesIn(columns, folder)))
    unawaited(tx.objectStore('orders').put({ space, folder, ids: Float64Array.from(rows, ({ id }) => id) }))
  } else if (isLarge(before)) {
    unawaited(tx.objectStore('orders').delete([space, folder]))
  }
}

/**
 * Puts rows in the order that is kept, those it does not name last. The order may be older than the rows: a row
 * renamed since stands where it stood.
 */
export function inOrder(rows: readonly Entry[], order: OrderRow | undefined): readonly Entry[] {
  if (!order) return rows
  const rest = new Map(rows.map((row) => [row.id, row]))
  const ordered: Entry[] = []
  for (const id of order.ids) {
    const row = rest.get(id)
    if (row && rest.delete(id)) ordered.push(row)
  }
  return [...ordered, ...rest.values()]
}
