import {
  type Entry,
  folderStateAfter,
  folderStateWithout,
  isOutdated,
  type ListingPage,
  seePage,
} from '../core/index.ts'
import { columnsOf } from './columns.ts'
import { sheetsWith } from './find-sheets.ts'
import { forgetLinks } from './forget-links.ts'
import { keepHead } from './head.ts'
import { keepOrder } from './order.ts'
import { prune } from './prune.ts'
import type { FolderRow, SpaceRow, Writing } from './schema.ts'
import { takeOut, type TakenOut } from './take-out.ts'
import { unawaited } from './unawaited.ts'

/**
 * Writes a page's entries and its folder's state.
 * @param at when the page was seen, Unix milliseconds
 * @param reading the space's row, as it is to be written after this
 * @returns how many rows of the space were left out
 */
export async function takeListing(
  tx: Writing,
  page: ListingPage,
  at: number,
  reading: Promise<SpaceRow>,
): Promise<number> {
  const { space, folder } = page
  const byId = new Map(page.rows.map((row) => [row.id, row]))
  const [before, found, { odd, revision }] = await Promise.all([
    tx.objectStore('folders').get([space, folder]),
    sheetsWith(tx, space, [...byId.keys()]),
    reading,
  ])
  if (isOutdated(before, at)) return odd
  const { newer, folders } = takeOut(tx, found, byId, at)
  const arrived = [...byId.values()].filter(({ id }) => !newer.has(id))
  const sheet = { space, folder, seenAt: at, columns: columnsOf(arrived) }
  if (arrived.length > 0) unawaited(tx.objectStore('sheets').add(sheet))
  const here = folders.get(folder)
  const seen = seePage(before, page, at)
  const known = (before?.known ?? 0) + arrived.length - (here?.olds.length ?? 0)
  const pruned = seen.full ? await prune(tx, page, seen.full, known) : { gone: [], sheets: 0 }
  const sheets = before?.sheets ?? 0
  const now: FolderRow = {
    ...folderStateAfter(before, page, seen, known - pruned.gone.length, at),
    sheets: sheets + (arrived.length > 0 ? 1 : 0) - (here?.emptied ?? 0) - pruned.sheets,
    revision,
  }
  unawaited(tx.objectStore('folders').put(now))
  const out = new Set([...(here?.olds ?? []), ...pruned.gone].map(({ id }) => id))
  await keepHead(tx, now, { out, arrived, sheets })
  if (seen.full) await keepOrder(tx, now, before)
  await leaveOthers(tx, page, folders, revision)
  await forgetLinks(tx, space, [...pruned.gone, ...readdressed(folders, byId)])
  return odd + now.odd - (before?.odd ?? 0)
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
    const now = {
      ...before,
      ...folderStateWithout(before, olds.length),
      sheets: before.sheets - emptied,
      revision,
    }
    unawaited(tx.objectStore('folders').put(now))
    await keepHead(tx, now, { out: new Set(olds.map(({ id }) => id)), arrived: [], sheets: before.sheets })
  }
}

/** Entries that have another name or place by now. */
const readdressed = (left: TakenOut['folders'], now: ReadonlyMap<number, Entry>): Entry[] =>
  [...left.values()]
    .flatMap(({ olds }) => olds)
    .filter(({ id, name, parent }) => name !== now.get(id)?.name || parent !== now.get(id)?.parent)
