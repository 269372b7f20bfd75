import { type LinkFact, type LinkSpaceFact, type NoLinkFact, ROOT, type SpaceId } from '../core/index.ts'
import { ofSpace, type Writing } from './schema.ts'

/**
 * Writes the link of a file, or that it has none. A link shows that the highest folder known above it is, or lies in, a direct-link space.
 * @param at when the answer was seen, Unix milliseconds
 */
export async function takeLink(tx: Writing, fact: LinkFact | NoLinkFact, at: number): Promise<void> {
  const { space, file } = fact
  const links = tx.objectStore('links')
  const old = await links.get([space, file])
  if (old && old.at > at) return
  const highest = await highestFolder(tx, space, file)
  const state = fact.kind === 'link' ? { url: fact.url } : { problem: fact.problem }
  await links.put({ space, file, ...state, at, top: highest?.isTop ? highest.id : null })
  if (fact.kind === 'link' && highest) await setLinkSpace(tx, space, highest.id, true, at)
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

interface Highest {
  readonly id: number
  /** It lies at the top of the drive; else the way from it up is not known. */
  readonly isTop: boolean
}

/** @returns the highest folder above a file that is known by its id; null for a file at the top */
async function highestFolder(tx: Writing, space: SpaceId, file: number): Promise<Highest | null> {
  const passed = new Set([file])
  let entry = await tx.objectStore('entries').get([space, file])
  while (entry && entry.parent !== ROOT) {
    if (passed.has(entry.parent)) return null
    passed.add(entry.parent)
    const above = await tx.objectStore('entries').get([space, entry.parent])
    if (!above) return { id: entry.parent, isTop: false }
    entry = above
  }
  return entry && entry.id !== file ? { id: entry.id, isTop: true } : null
}
