import type { Entry, SpaceId } from '../core/index.ts'
import { findEntry } from './find-sheets.ts'
import { ofSpace, type Writing } from './schema.ts'
import { unawaited } from './unawaited.ts'

/**
 * Forgets the links of entries that have gone or have another name or place: a link by path is wrong then, and with
 * a folder's those of all files below it.
 */
export async function forgetLinks(tx: Writing, space: SpaceId, changed: readonly Entry[]): Promise<void> {
  const files = new Set<number>()
  const folders = new Set<number>()
  for (const { id, folder } of changed) (folder ? folders : files).add(id)
  if (files.size > 0) await forgetFiles(tx, space, files)
  if (folders.size > 0) await forgetBelow(tx, space, folders)
}

async function forgetFiles(tx: Writing, space: SpaceId, files: ReadonlySet<number>): Promise<void> {
  let [least, most] = [Infinity, 0]
  for (const file of files) [least, most] = [Math.min(least, file), Math.max(most, file)]
  const links = tx.objectStore('links')
  // One request, for mostly there is none.
  const keys = await links.getAllKeys(IDBKeyRange.bound([space, least], [space, most]))
  for (const key of keys) if (files.has(key[1])) unawaited(links.delete(key))
}

async function forgetBelow(tx: Writing, space: SpaceId, folders: ReadonlySet<number>): Promise<void> {
  const links = tx.objectStore('links')
  const reached = new Map<number, boolean>()
  for (const { file, above } of await links.getAll(ofSpace(space))) {
    // From where the way up was not known when the link came.
    const from = above.at(-1) ?? file
    if (!reached.has(from)) reached.set(from, await isBelow(tx, space, from, folders))
    if (reached.get(from) || above.some((id) => folders.has(id))) unawaited(links.delete([space, file]))
  }
}

/** Whether the way up from an entry, as known by now, leads through any of some folders. */
async function isBelow(tx: Writing, space: SpaceId, from: number, folders: ReadonlySet<number>): Promise<boolean> {
  const passed = new Set<number>()
  for (let id: number | undefined = from; id !== undefined && !passed.has(id);) {
    if (folders.has(id)) return true
    passed.add(id)
    id = (await findEntry(tx, space, id))?.parent
  }
  return false
}
