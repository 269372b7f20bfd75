import { type Entry, ROOT, type SpaceId } from '../core/index.ts'
import type { SpaceInfo } from './catalogue.ts'
import { findEntry } from './find-sheets.ts'
import { stateIn } from './folder-row.ts'
import { readListings } from './read-listings.ts'
import { type Database, ofSpace, type SpaceRow } from './schema.ts'

/** The entries of a folder. */
export async function readChildren(db: Database, space: SpaceId, folder: number): Promise<Entry[]> {
  const [listing] = await readListings(db, space, [folder])
  return [...(listing?.rows ?? [])]
}

/** Which folders have changed since a revision. */
export async function readChanges(
  db: Database,
  space: SpaceId,
  since: number,
): Promise<{ readonly revision: number; readonly folders: readonly number[] }> {
  const tx = db.transaction(['spaces', 'folders'])
  const newer = IDBKeyRange.bound([space, since], [space, []], true)
  const [now, keys] = await Promise.all([
    tx.objectStore('spaces').get(space),
    tx.objectStore('folders').index('revision').getAllKeys(newer),
  ])
  return { revision: now?.revision ?? 0, folders: keys.map(([, folder]) => folder) }
}

/** One entry by its id. */
export const readEntry = (db: Database, space: SpaceId, id: number): Promise<Entry | undefined> =>
  findEntry(db.transaction(['sheets']), space, id)

/** The way down to a folder. Ends well where a folder was moved below itself between two listings. */
export async function readPath(
  db: Database,
  space: SpaceId,
  folder: number,
): Promise<{ readonly id: number; readonly name: string | null }[]> {
  const tx = db.transaction(['sheets', 'names'])
  const way: { readonly id: number; readonly name: string | null }[] = []
  const passed = new Set<number>()
  let id = folder
  while (id !== ROOT && !passed.has(id)) {
    passed.add(id)
    const entry = await findEntry(tx, space, id)
    const name = entry?.name ?? (await tx.objectStore('names').get([space, id]))?.name ?? null
    way.push({ id, name })
    id = entry?.parent ?? ROOT
  }
  return way.toReversed()
}

/** All folder states of a space. */
export const readStates = async (db: Database, space: SpaceId): Promise<ReturnType<typeof stateIn>[]> =>
  (await db.getAll('folders', ofSpace(space))).map(stateIn)

/** What is known of a space, without what only the disk needs. */
export const infoIn = ({ space, name, password, seenAt, odd }: SpaceRow): SpaceInfo => ({
  space,
  name,
  password,
  seenAt,
  odd,
})
