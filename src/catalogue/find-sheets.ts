import type { Entry, SpaceId } from '../core/index.ts'
import { entriesIn } from './columns.ts'
import type { Sheet } from './schema.ts'

/** A transaction in which sheets can be looked for: one that only reads, or one that writes. */
export interface Looking {
  objectStore(name: 'sheets'): {
    get(key: number): Promise<Sheet | undefined>
    index(name: 'ids'): { getAllKeys(ids: number | IDBKeyRange, most?: number): Promise<number[]> }
  }
}

export interface FoundSheet {
  readonly key: number
  readonly sheet: Sheet
}

/** Sheets read whole where a range of ids names few; else each id is looked for by itself. */
const FEW = 4

/**
 * The sheets of a space that hold any of some entries; others may be among them.
 * @param ids of the entries, perhaps none
 */
export async function sheetsWith(tx: Looking, space: SpaceId, ids: readonly number[]): Promise<FoundSheet[]> {
  if (ids.length === 0) return []
  const sheets = tx.objectStore('sheets')
  const index = sheets.index('ids')
  // One request says so where all is new, as it mostly is.
  const most = 2 * ids.length
  const range = IDBKeyRange.bound(least(ids), greatest(ids))
  const near = await index.getAllKeys(range, most)
  let keys = new Set(near)
  if (near.length === most || keys.size > FEW)
    keys = new Set((await Promise.all(ids.map((id) => index.getAllKeys(id)))).flat())
  const found = await Promise.all(
    [...keys].map(async (key) => {
      const sheet = await sheets.get(key)
      return sheet?.space === space ? [{ key, sheet }] : []
    }),
  )
  return found.flat()
}

/** One entry by its id. */
export async function findEntry(tx: Looking, space: SpaceId, id: number): Promise<Entry | undefined> {
  const [found] = await sheetsWith(tx, space, [id])
  return found && entriesIn(found.sheet.columns, found.sheet.folder).find((entry) => entry.id === id)
}

// Not `Math.min(...ids)`: a page may be as long as the page likes, arguments may not.
const least = (ids: readonly number[]): number => ids.reduce((a, b) => Math.min(a, b), Infinity)
const greatest = (ids: readonly number[]): number => ids.reduce((a, b) => Math.max(a, b), 0)
