import { type Entry, ROOT, type SpaceId } from '../core/index.ts'
import type { LinkState } from './catalogue.ts'
import { type Database, type EntryRow, type LinkRow, ofSpace } from './schema.ts'

const entryIn = ({ id, parent, name, folder, size, modified, md5, blocked }: EntryRow): Entry => ({
  id,
  parent,
  name,
  folder,
  size,
  modified,
  md5,
  blocked,
})

/** The entries of a folder. */
export async function readChildren(db: Database, space: SpaceId, folder: number): Promise<Entry[]> {
  const rows = await db.getAllFromIndex('entries', 'parent', [space, folder])
  return rows.map(entryIn)
}

/** One entry by its id. */
export async function readEntry(db: Database, space: SpaceId, id: number): Promise<Entry | undefined> {
  const row = await db.get('entries', [space, id])
  return row && entryIn(row)
}

/** The way down to a folder. Ends well where a folder was moved below itself between two listings. */
export async function readPath(
  db: Database,
  space: SpaceId,
  folder: number,
): Promise<{ readonly id: number; readonly name: string | null }[]> {
  const tx = db.transaction(['entries', 'names'])
  const way: { readonly id: number; readonly name: string | null }[] = []
  const passed = new Set<number>()
  let id = folder
  while (id !== ROOT && !passed.has(id)) {
    passed.add(id)
    const entry = await tx.objectStore('entries').get([space, id])
    const name = entry?.name ?? (await tx.objectStore('names').get([space, id]))?.name ?? null
    way.push({ id, name })
    id = entry?.parent ?? ROOT
  }
  return way.toReversed()
}

const stateIn = ({ url, problem, at }: LinkRow): LinkState | null =>
  url !== undefined ? { url, at } : problem ? { problem, at } : null

/** The links of some files, read in one go: for 100,000 files that is the faster by far. */
export async function readLinks(
  db: Database,
  space: SpaceId,
  files: readonly number[],
): Promise<Map<number, LinkState>> {
  const wanted = new Set(files)
  const links = new Map<number, LinkState>()
  if (wanted.size === 0) return links
  let [least, most] = [Infinity, 0]
  for (const file of wanted) [least, most] = [Math.min(least, file), Math.max(most, file)]
  for (const row of await db.getAll('links', IDBKeyRange.bound([space, least], [space, most]))) {
    const state = wanted.has(row.file) ? stateIn(row) : null
    if (state) links.set(row.file, state)
  }
  return links
}

/** Files that have a link, among the first `most` that were asked for one. */
export async function readSomeLinks(
  db: Database,
  space: SpaceId,
  most: number,
): Promise<{ readonly file: number; readonly url: string }[]> {
  const rows = await db.getAll('links', ofSpace(space), most)
  return rows.flatMap(({ file, url }) => (url === undefined ? [] : [{ file, url }]))
}

/** Folders that are direct-link spaces, as far as seen. */
export async function readLinkSpaces(db: Database, space: SpaceId): Promise<number[]> {
  const rows = await db.getAll('linkSpaces', ofSpace(space))
  return rows.filter(({ enabled }) => enabled).map(({ folder }) => folder)
}
