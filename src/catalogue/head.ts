import { byNaturalOrder, type Entry, naturalOrder, type SpaceId } from '../core/index.ts'
import type { Head } from './catalogue.ts'
import { columnsOf, entriesIn } from './columns.ts'
import { stateIn } from './folder-row.ts'
import { type Database, type FolderRow, ofFolder, type Writing } from './schema.ts'
import { unawaited } from './unawaited.ts'

/** How many entries of a folder can be had at once: more than a window shows. */
export const HEAD_ROWS = 64

/** The first entries of a folder, from one record that is small, however large the folder is. */
export async function readHead(db: Database, space: SpaceId, folder: number): Promise<Head | undefined> {
  const tx = db.transaction(['folders', 'heads', 'sheets'])
  const [row, head, sheet] = await Promise.all([
    tx.objectStore('folders').get([space, folder]),
    tx.objectStore('heads').get([space, folder]),
    tx.objectStore('sheets').index('folder').get(ofFolder(space, folder)),
  ])
  const columns = head?.columns ?? sheet?.columns
  return row && { state: stateIn(row), rows: columns ? first(entriesIn(columns, folder)) : [] }
}

/** How the entries of a folder have changed. */
export interface Change {
  /** Rows that went, or that came again. */
  readonly out: ReadonlySet<number>
  readonly arrived: readonly Entry[]
  /** How many sheets the folder had before. */
  readonly sheets: number
}

/**
 * Keeps a folder's head right, after its sheets have changed.
 * @param now its row as it is by now
 */
export async function keepHead(tx: Writing, now: FolderRow, { out, arrived, sheets }: Change): Promise<void> {
  const heads = tx.objectStore('heads')
  const { space, folder } = now
  if (now.sheets <= 1) {
    if (sheets > 1) unawaited(heads.delete([space, folder]))
    return
  }
  const before = sheets > 1 ? await heads.get([space, folder]) : undefined
  const after = before && changed(entriesIn(before.columns, folder), out, arrived)
  if (before && !after) return
  const rows = after && after.length >= Math.min(HEAD_ROWS, now.known) ? after : first(await allRows(tx, space, folder))
  unawaited(heads.put({ space, folder, columns: columnsOf(rows) }))
}

/** @returns null where nothing changes; fewer rows than there must be where others come up that are not known here */
function changed(head: readonly Entry[], out: ReadonlySet<number>, arrived: readonly Entry[]): Entry[] | null {
  const last = head.length < HEAD_ROWS ? undefined : head.at(-1)
  const kept = head.filter(({ id }) => !out.has(id))
  const added = last ? arrived.filter((row) => byNaturalOrder(row, last) <= 0) : arrived
  return kept.length === head.length && added.length === 0 ? null : first([...kept, ...added])
}

const first = (rows: readonly Entry[]): Entry[] => naturalOrder(rows).slice(0, HEAD_ROWS)

async function allRows(tx: Writing, space: SpaceId, folder: number): Promise<Entry[]> {
  const sheets = await tx.objectStore('sheets').index('folder').getAll(ofFolder(space, folder))
  return sheets.flatMap(({ columns }) => entriesIn(columns, folder))
}
