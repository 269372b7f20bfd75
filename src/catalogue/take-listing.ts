import {
  type Entry,
  folderStateAfter,
  folderStateWithout,
  isOutdated,
  type ListingPage,
  mayPrune,
  type Run,
  seePage,
} from '../core/index.ts'
import type { EntryRow, Writing } from './schema.ts'

/**
 * Writes a page's entries and its folder's state.
 * @param at when the page was seen, Unix milliseconds
 * @returns by how much the number of rows left out has changed
 */
export async function takeListing(tx: Writing, page: ListingPage, at: number): Promise<number> {
  const folders = tx.objectStore('folders')
  const before = await folders.get([page.space, page.folder])
  if (isOutdated(before, at)) return 0
  const arrived = await putEntries(tx, page, at)
  const seen = seePage(before, page, at)
  const gone = seen.full ? await prune(tx, page, seen.full) : 0
  const state = folderStateAfter(before, page, seen, (before?.known ?? 0) + arrived - gone, at)
  await folders.put(state)
  return state.odd - (before?.odd ?? 0)
}

/** @returns how many of the rows are new in the folder. */
async function putEntries(tx: Writing, page: ListingPage, at: number): Promise<number> {
  const entries = tx.objectStore('entries')
  const rows = [...new Map(page.rows.map((row) => [row.id, row])).values()]
  const olds = await Promise.all(rows.map(({ id }) => entries.get([page.space, id])))
  const moved = new Map<number, number>()
  const puts: Promise<unknown>[] = []
  let arrived = 0
  rows.forEach((row, index) => {
    const old = olds[index]
    if (old && old.seenAt > at) return
    if (old?.parent !== row.parent) arrived++
    if (old && old.parent !== row.parent) moved.set(old.parent, (moved.get(old.parent) ?? 0) + 1)
    // A link by path is wrong once the file has another name or place.
    if (old && !row.folder && !sameAddress(old, row)) puts.push(tx.objectStore('links').delete([page.space, row.id]))
    puts.push(entries.put({ ...row, space: page.space, seenAt: at }))
  })
  await Promise.all(puts)
  for (const [folder, count] of moved) {
    const state = await tx.objectStore('folders').get([page.space, folder])
    if (state) await tx.objectStore('folders').put(folderStateWithout(state, count))
  }
  return arrived
}

const sameAddress = (a: Entry, b: Entry): boolean => a.name === b.name && a.parent === b.parent

/** Drops the entries that a full run has not shown: deleted or moved to where we have not looked. */
async function prune(tx: Writing, page: ListingPage, run: Run): Promise<number> {
  const entries = tx.objectStore('entries')
  const all: EntryRow[] = await entries.index('parent').getAll([page.space, page.folder])
  const gone = all.filter(({ seenAt }) => seenAt < run.startedAt)
  if (!mayPrune(run, page.total, all.length - gone.length)) return 0
  await Promise.all(
    gone.flatMap(({ id }) => [entries.delete([page.space, id]), tx.objectStore('links').delete([page.space, id])]),
  )
  return gone.length
}
