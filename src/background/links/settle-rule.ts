import type { Catalogue } from '../../catalogue/index.ts'
import { type LinkRule, type OwnSpaceId, type ProblemCode, uidOf } from '../../core/index.ts'
import type { LinkGroup } from '../../messages/index.ts'
import { ruleOf, type Sample, type Verdict } from '../../pan123/index.ts'
import type { Run } from '../run.ts'
import { addFindings } from './findings.ts'
import { findAgain } from './find-again.ts'
import { type Place, placeOf } from './place.ts'
import { RECENT, sampleLink } from './sample-link.ts'

/** A rule is learned from one file and checked on three more, where there are so many. */
const SAMPLES = 4
/** Fewer have checked nothing. */
const FEWEST = 2
/** Files that are looked at in all, where some turn out to be no good. */
const MOST = 8

/** A space whose rule is to be found. */
export interface RuleSought {
  readonly catalogue: Catalogue
  readonly space: OwnSpaceId
  readonly group: LinkGroup
  /** What was answered from then on, Unix milliseconds, is this job's own. */
  readonly since: number
}

/**
 * How it ended: a rule, which is in the catalogue now; `none` that holds for all samples; too few of those to tell; or the
 * folder is no direct-link space.
 */
export type Settled = LinkRule | Unsettled
type Unsettled = 'none' | 'unchecked' | 'no-space'

/**
 * Finds the rule by which the links of a direct-link space are made: learned from one link, checked on up to three more.
 * What is on disk already is not asked for; with four new links there it takes no request.
 * What it finds out about files and folders it tells with the job.
 * @throws MountlinkError what `perform` throws; `storage-full`, `storage-unusable`
 */
export async function settleRule(run: Run, sought: RuleSought): Promise<Settled> {
  const { catalogue, space, group } = sought
  const old = (await catalogue.linkRules(space)).find(({ top }) => top === group.top)
  if (old && run.now() - old.at < RECENT) return old
  const checked = await check(run, sought, old !== undefined)
  if (typeof checked === 'string') {
    if (old && checked !== 'unchecked') await catalogue.dropLinkRule(space, group.top)
    return checked
  }
  const files = checked.following.map(({ file }) => file)
  const rule: LinkRule = { ...checked.rule, space, top: group.top, checked: files, at: run.now() }
  await catalogue.keepLinkRule(rule)
  return rule
}

type Ruled = Extract<Verdict, { kind: 'rule' }>

/** @param ruled there was a rule */
async function check(run: Run, sought: RuleSought, ruled: boolean): Promise<Ruled | Unsettled> {
  const uid = uidOf(sought.space) ?? ''
  const places = new Map<number, Place>()
  const refused: Refused[] = []
  let samples: Sample[] = []
  let verdict = ruleOf(samples, uid)
  const all = [...candidates(sought.group)]
  const placeNow = (file: number): Promise<Place | null> =>
    placeOf(sought.catalogue, sought.space, sought.group.top, file)
  const before = await Promise.all(all.map(placeNow))
  for (const [index, file] of all.entries()) {
    const place = await placeNow(file)
    if (!place) {
      // Listing a folder again, for a file that was renamed, has shown that this one is not there any more.
      const name = before[index]?.names.at(-1)
      if (name !== undefined) refused.push({ name, code: 'file-not-found' })
      continue
    }
    const link = await sampleLink(run, sought, file, samples.length === 0)
    if ('problem' in link) {
      if (link.problem.code !== 'link-unreadable')
        refused.push({ name: place.names.at(-1) ?? '', code: link.problem.code })
      if (refused.length >= SAMPLES && isNoSpace(samples, refused)) return 'no-space'
      continue
    }
    places.set(file, place)
    samples.push({ file, path: place.names, ...link })
    verdict = ruleOf(samples, uid)
    while (verdict.kind === 'rule') {
      const [renamed] = verdict.renamed
      const was = renamed && places.get(renamed.sample.file)
      if (!was) break
      const found = await findAgain(run, sought, verdict.rule, renamed, was)
      if (found.kind === 'differs') return 'none'
      await addFindings(run, found.findings)
      const others = samples.filter((sample) => sample !== renamed.sample)
      samples = found.kind === 'here' ? [...others, { ...renamed.sample, path: found.names }] : others
      verdict = ruleOf(samples, uid)
    }
    if (verdict.kind === 'none') return 'none'
    if (verdict.kind === 'rule' && verdict.following.length >= SAMPLES) break
  }
  if (samples.length === 0 && refused.length > 0 && !ruled && isNoSpace(samples, refused)) return 'no-space'
  await addFindings(
    run,
    refused.map(({ name }) => ({ code: 'left-space', detail: { name } })),
  )
  return verdict.kind === 'rule' && isChecked(verdict) ? verdict : 'unchecked'
}

const isChecked = ({ following }: Ruled): boolean => following.length >= FEWEST && following.some(({ fresh }) => fresh)

/** A file to which 123pan gave no link. */
interface Refused {
  readonly name: string
  readonly code: ProblemCode
}

/** 123pan has said of every file that was asked for that it has no link. */
const isNoSpace = (samples: readonly Sample[], refused: readonly Refused[]): boolean =>
  !samples.some(({ fresh }) => fresh) && refused.every(({ code }) => code === 'no-direct-link')

/** The samples, then others from all over, in case some of them are no good. */
function* candidates({ samples, files, unspellable }: LinkGroup): Generator<number, void, undefined> {
  yield* samples
  const passed = new Set([...samples, ...unspellable])
  const more = MOST - samples.length
  for (let part = 1; part <= more; part++) {
    const file = files[Math.floor(((files.length - 1) * part) / more)]
    if (file === undefined || passed.has(file)) continue
    passed.add(file)
    yield file
  }
}
