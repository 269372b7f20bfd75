import type { IDBPTransaction } from 'idb'
import type { SpaceId } from '../core/index.ts'
import type { Listing } from './catalogue.ts'
import { entriesIn } from './columns.ts'
import { stateIn } from './folder-row.ts'
import { inOrder, isLarge } from './order.ts'
import { type CatalogueSchema, type Database, type FolderRow, ofFolder, type Sheet } from './schema.ts'

/** Sheets read at once: a few milliseconds of the thread's time. */
const PORTION = 64

type Reading = IDBPTransaction<CatalogueSchema, ('folders' | 'sheets' | 'orders')[]>

/**
 * Some folders as of one moment. Neighbours by their ids are read in one go; a large folder in portions, so that the
 * thread has time for others.
 */
export async function readListings(db: Database, space: SpaceId, folders: readonly number[]): Promise<Listing[]> {
  const tx: Reading = db.transaction(['folders', 'sheets', 'orders'])
  const wanted = new Set(folders)
  const near = await neighbours(tx, space, wanted)
  const rows = near ?? (await Promise.all([...wanted].map((folder) => tx.objectStore('folders').get([space, folder]))))
  const byFolder = new Map(rows.flatMap((row) => (row && wanted.has(row.folder) ? [[row.folder, row]] : [])))
  const sheets = near && (await sheetsOfAll(tx, space, near))
  return Promise.all(
    folders.map(async (folder) => {
      const row = byFolder.get(folder)
      if (!row) return { folder, state: undefined, rows: [] }
      const [all, order] = await Promise.all([
        sheets ? (sheets.get(folder) ?? []) : sheetsOf(tx, row),
        isLarge(row) ? tx.objectStore('orders').get([space, folder]) : undefined,
      ])
      const entries = all.flatMap(({ columns }) => entriesIn(columns, folder))
      return { folder, state: stateIn(row), rows: inOrder(entries, order) }
    }),
  )
}

/** Rows of the folders from the least to the greatest id, if few are not wanted; null else. */
async function neighbours(tx: Reading, space: SpaceId, wanted: ReadonlySet<number>): Promise<FolderRow[] | null> {
  if (wanted.size < 2) return null
  const ids = [...wanted].toSorted((a, b) => a - b)
  const range = IDBKeyRange.bound([space, ids[0]], [space, ids.at(-1)])
  const most = 2 * ids.length
  const rows = await tx.objectStore('folders').getAll(range, most + 1)
  return rows.length > most ? null : rows
}

/** The sheets of neighbours, by folder; null where they are too many for one go. */
async function sheetsOfAll(
  tx: Reading,
  space: SpaceId,
  rows: readonly FolderRow[],
): Promise<Map<number, Sheet[]> | null> {
  const [first, last] = [rows[0], rows.at(-1)]
  if (!first || !last || rows.reduce((sum, { sheets }) => sum + sheets, 0) > 2 * PORTION) return null
  const range = IDBKeyRange.bound([space, first.folder], [space, last.folder, []])
  const byFolder = new Map<number, Sheet[]>()
  for (const sheet of await tx.objectStore('sheets').index('folder').getAll(range)) {
    const siblings = byFolder.get(sheet.folder)
    if (siblings) siblings.push(sheet)
    else byFolder.set(sheet.folder, [sheet])
  }
  return byFolder
}

async function sheetsOf(tx: Reading, { space, folder, sheets }: FolderRow): Promise<Sheet[]> {
  const store = tx.objectStore('sheets')
  const range = ofFolder(space, folder)
  if (sheets <= PORTION) return store.index('folder').getAll(range)
  const keys = await store.index('folder').getAllKeys(range)
  const all: Sheet[] = []
  for (let from = 0; from < keys.length; from += PORTION) {
    const some = await Promise.all(keys.slice(from, from + PORTION).map((key) => store.get(key)))
    for (const sheet of some) if (sheet) all.push(sheet)
  }
  return all
}
