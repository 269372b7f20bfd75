import { followsRule, type LinkFact, type LinkSpaceFact, type NoLinkFact, type OwnSpaceId } from '../core/index.ts'
import { ofSpace, type Writing } from './schema.ts'
import { unawaited } from './unawaited.ts'
import { type WayUp, wayUp } from './way-up.ts'

/**
 * Writes the link of a file, or that it has none. A link shows that the highest folder known above it is, or lies in, a direct-link space.
 * @param at when the answer was seen, Unix milliseconds
 * @param asked we asked for it
 */
export async function takeLink(tx: Writing, fact: LinkFact | NoLinkFact, at: number, asked: boolean): Promise<void> {
  const { space, file } = fact
  const links = tx.objectStore('links')
  const old = await links.get([space, file])
  if (old && old.at > at) return
  const way = await wayUp(tx, space, file)
  const state = fact.kind === 'link' ? { url: fact.url } : { problem: fact.problem }
  unawaited(links.put({ space, file, ...state, at, asked, above: way.above }))
  const highest = way.above.at(-1)
  if (fact.kind !== 'link' || highest === undefined) return
  await setLinkSpace(tx, space, highest, true, at)
  if (way.whole) await holdRuleTo(tx, fact, highest, way, at)
}

/** Drops the rule for a top-level folder where a link shows that it does not hold, or not any more. */
async function holdRuleTo(tx: Writing, fact: LinkFact, top: number, { names }: WayUp, at: number): Promise<void> {
  const rules = tx.objectStore('linkRules')
  const rule = await rules.get([fact.space, top])
  // A link from before the rule's last check says nothing against it.
  if (rule && rule.at <= at && !followsRule(rule, names, fact.file, fact.url))
    unawaited(rules.delete([fact.space, top]))
}

/** Writes that a direct-link space was switched, and forgets the links and the rule that this has made wrong. */
export async function takeLinkSpace(tx: Writing, { space, folder, enabled }: LinkSpaceFact, at: number): Promise<void> {
  if (!(await setLinkSpace(tx, space, folder, enabled, at))) return
  if (!enabled) unawaited(tx.objectStore('linkRules').delete([space, folder]))
  for (
    let cursor = await tx.objectStore('links').openCursor(ofSpace(space));
    cursor;
    cursor = await cursor.continue()
  ) {
    const { problem, above, at: linkAt } = cursor.value
    const wrong = enabled ? problem !== undefined : above.includes(folder)
    if (wrong && linkAt <= at) await cursor.delete()
  }
}

/** @returns false where something newer is known. */
async function setLinkSpace(
  tx: Writing,
  space: OwnSpaceId,
  folder: number,
  enabled: boolean,
  at: number,
): Promise<boolean> {
  const linkSpaces = tx.objectStore('linkSpaces')
  const old = await linkSpaces.get([space, folder])
  if (old && old.at > at) return false
  unawaited(linkSpaces.put({ space, folder, enabled, at }))
  return true
}
