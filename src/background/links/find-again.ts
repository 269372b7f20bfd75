import {
  followsRule,
  type LinkForm,
  MountlinkError,
  type OwnSpaceId,
  type Problem,
  problemOf,
  ROOT,
} from '../../core/index.ts'
import type { Renamed } from '../../pan123/index.ts'
import type { Run } from '../run.ts'
import { type Place, placeOf } from './place.ts'
import type { RuleSought } from './settle-rule.ts'

/** Larger folders are not listed again for the sake of one link: that would take more than 20 requests. */
const MOST_ENTRIES = 2_000

export type Found =
  /** Its link is the rule's now that its folders are listed again. */
  | { readonly kind: 'here'; readonly names: readonly string[]; readonly findings: readonly Problem[] }
  /** It is no good as a sample: renamed in a folder too large to list, or somewhere else by now. */
  | { readonly kind: 'aside'; readonly findings: readonly Problem[] }
  /** The listing says what it said before, so the link is made by another rule. */
  | { readonly kind: 'differs' }

/**
 * A file's link is of other names than were listed: lists the folders again in which they stand, from the topmost on,
 * until the link is explained. So all other files in them get their new names too.
 * @throws MountlinkError what `perform` throws, but for a folder that is gone
 */
export async function findAgain(
  run: Run,
  { catalogue, space, group }: Pick<RuleSought, 'catalogue' | 'space' | 'group'>,
  rule: LinkForm,
  { sample, now }: Renamed,
  { folders, names }: Place,
): Promise<Found> {
  const changed = names.findIndex((name, at) => name !== now[at])
  for (let at = changed; at >= 0 && at < names.length; at++) {
    const folder = at === 0 ? ROOT : (folders[at - 1] ?? ROOT)
    if (((await catalogue.folder(space, folder))?.known ?? 0) > MOST_ENTRIES) {
      const alone = at === names.length - 1 && now.length === names.length
      return alone ? { kind: 'aside', findings: renames(names, now) } : { kind: 'differs' }
    }
    await listAgain(run, space, folder)
    const place = await placeOf(catalogue, space, group.top, sample.file)
    if (!place) return { kind: 'aside', findings: [{ code: 'moved-away', detail: { name: names.at(-1) ?? '' } }] }
    if (followsRule(rule, place.names, sample.file, sample.url))
      return { kind: 'here', names: place.names, findings: renames(names, place.names) }
  }
  return { kind: 'differs' }
}

/** @returns a finding for each name on the way that has changed */
const renames = (before: readonly string[], after: readonly string[]): Problem[] =>
  before.flatMap((name, at): Problem[] => {
    const now = after[at]
    if (now === undefined || now === name) return []
    return [{ code: at === before.length - 1 ? 'renamed' : 'folder-renamed', detail: { name, now } }]
  })

async function listAgain(run: Run, space: OwnSpaceId, folder: number): Promise<void> {
  try {
    for (let page = 1; page <= MOST_ENTRIES / 50; page++) {
      const shown = (await run.perform({ kind: 'list-own', space, folder, page })).find(
        ({ kind }) => kind === 'listing',
      )
      if (shown?.kind !== 'listing' || shown.space !== space) throw new MountlinkError('unreadable')
      if (shown.last) return
    }
  } catch (error) {
    // A folder that is gone shows nothing new.
    if (problemOf(error).code !== 'file-not-found') throw error
  }
}
