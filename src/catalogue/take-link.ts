import { type LinkFact, type LinkSpaceFact, type NoLinkFact, ROOT, type SpaceId } from '../core/index.ts'
import { ofSpace, type Writing } from './schema.ts'

/**
 * Writes the link of a file, or that it has none. A link shows that its top-level folder is a direct-link space.
 * @param at when the answer was seen, Unix milliseconds
 */
export async function takeLink(tx: Writing, fact: LinkFact | NoLinkFact, at: number): Promise<void> {
  const { space, file } = fact
  const links = tx.objectStore('links')
  const old = await links.get([space, file])
  if (old && old.at > at) return
  const top = await topFolder(tx, space, file)
  const state = fact.kind === 'link' ? { url: fact.url } : { problem: fact.problem }
  await links.put({ space, file, ...state, at, top })
  if (fact.kind === 'link' && top !== null) await setLinkSpace(tx, space, top, true, at)
}

/** Writes that a direct-link space was switched, and forgets the links that this has made wrong. */
export async function takeLinkSpace(tx: Writing, { space, folder, enabled }: LinkSpaceFact, at: number): Promise<void> {
  if (!(await setLinkSpace(tx, space, folder, enabled, at))) return
  for (
    let cursor = await tx.objectStore('links').openCursor(ofSpace(space));
    cursor;
    cursor = await cursor.continue()
  ) {
    const { problem, top, at: linkAt } = cursor.value
    const wrong = enabled ? problem !== undefined : top === folder
    if (wrong && linkAt <= at) await cursor.delete()
  }
}

/** @returns false where something newer is known. */
async function setLinkSpace(
  tx: Writing,
  space: SpaceId,
  folder: number,
  enabled: boolean,
  at: number,
): Promise<boolean> {
  const linkSpaces = tx.objectStore('linkSpaces')
  const old = await linkSpaces.get([space, folder])
  if (old && old.at > at) return false
  await linkSpaces.put({ space, folder, enabled, at })
  return true
}

/** @returns the top-level folder above a file; null where there is none or the way up is not known. */
async function topFolder(tx: Writing, space: SpaceId, file: number): Promise<number | null> {
  const passed = new Set([file])
  let entry = await tx.objectStore('entries').get([space, file])
  while (entry && entry.parent !== ROOT) {
    if (passed.has(entry.parent)) return null
    passed.add(entry.parent)
    entry = await tx.objectStore('entries').get([space, entry.parent])
  }
  return entry && entry.id !== file ? entry.id : null
}
