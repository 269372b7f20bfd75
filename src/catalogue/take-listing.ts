import {
  type Entry,
  folderStateAfter,
  folderStateWithout,
  isOutdated,
  type ListingPage,
  seePage,
} from '../core/index.ts'
import { columnsOf } from './columns.ts'
import { forgetLinks } from './forget-links.ts'
import { keepHead } from './head.ts'
import { keepOrder } from './order.ts'
import { prune } from './prune.ts'
import type { FolderRow, Writing } from './schema.ts'
import { takeOut, type TakenOut } from './take-out.ts'

/**
 * Writes a page's entries and its folder's state.
 * @param at when the page was seen, Unix milliseconds
 * @param revision the space's, for what changes by this
 * @returns by how much the number of rows left out has changed
 */
export async function takeListing(tx: Writing, page: ListingPage, at: number, revision: number): Promise<number> {
  const { space, folder } = page
  const before = await tx.objectStore('folders').get([space, folder])
  if (isOutdated(before, at)) return 0
  const byId = new Map(page.rows.map((row) => [row.id, row]))
  const { newer, folders } = await takeOut(tx, space, new Set(byId.keys()), at)
  const arrived = [...byId.values()].filter(({ id }) => !newer.has(id))
  if (arrived.length > 0) await tx.objectStore('sheets').add({ space, folder, seenAt: at, columns: columnsOf(arrived) })
  const here = folders.get(folder)
  const seen = seePage(before, page, at)
  const known = (before?.known ?? 0) + arrived.length - (here?.olds.length ?? 0)
  const pruned = seen.full ? await prune(tx, page, seen.full, known) : { gone: [], sheets: 0 }
  const sheets = before?.sheets ?? 0
  const state: FolderRow = {
    ...folderStateAfter(before, page, seen, known - pruned.gone.length, at),
    sheets: sheets + (arrived.length > 0 ? 1 : 0) - (here?.emptied ?? 0) - pruned.sheets,
    revision,
  }
  await tx.objectStore('folders').put(state)
  const out = new Set([...(here?.olds ?? []), ...pruned.gone].map(({ id }) => id))
  await keepHead(tx, state, { out, arrived, sheets })
  if (seen.full) await keepOrder(tx, state, before)
  await leaveOthers(tx, page, folders, revision)
  await forgetLinks(tx, space, [...pruned.gone, ...readdressed(folders, byId)])
  return state.odd - (before?.odd ?? 0)
}

/** Brings the folders in step which entries of the page have left. */
async function leaveOthers(
  tx: Writing,
  { space, folder }: ListingPage,
  left: TakenOut['folders'],
  revision: number,
): Promise<void> {
  for (const [other, { olds, emptied }] of left) {
    const before = other === folder ? undefined : await tx.objectStore('folders').get([space, other])
    if (!before) continue
    const row = {
      ...before,
      ...folderStateWithout(before, olds.length),
      sheets: before.sheets - emptied,
      revision,
    }
    await tx.objectStore('folders').put(row)
    await keepHead(tx, row, { out: new Set(olds.map(({ id }) => id)), arrived: [], sheets: before.sheets })
  }
}

/** Entries that have another name or place by now. */
const readdressed = (left: TakenOut['folders'], now: ReadonlyMap<number, Entry>): Entry[] =>
  [...left.values()]
    .flatMap(({ olds }) => olds)
    .filter(({ id, name, parent }) => name !== now.get(id)?.name || parent !== now.get(id)?.parent)
