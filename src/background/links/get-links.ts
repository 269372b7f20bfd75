import type { LinkGroup } from '../../messages/index.ts'
import type { LinksWork, Run } from '../run.ts'
import { askLink } from './ask-link.ts'
import { addFindings } from './findings.ts'
import { settleRule } from './settle-rule.ts'

/**
 * Gets the links of files, space by space: by rule where one can be learned and checked, so that the export computes
 * them, else one by one. For a space without files its rule alone is checked again. A file that has none is on disk as such, and does not end it. Called again after a kill, it
 * goes on where it was: what was answered since the job began is not asked again.
 * @throws MountlinkError the trouble that ended it
 */
export async function getLinks(run: Run, work: LinksWork): Promise<void> {
  const groups = work.groups.map((group) => ({ ...group, files: [...new Set(group.files)] }))
  const since = await beginningOf(run)
  const counts: Counts = { done: 0, total: groups.reduce((sum, { files }) => sum + files.length, 0) }
  for (const [index, group] of groups.entries()) {
    const later = groups.slice(index + 1).reduce((sum, next) => sum + requestsFor(next, work.each), 0)
    const way = await work.catalogue.path(work.space, group.top)
    const top = { id: group.top, name: way.at(-1)?.name ?? '' }
    await run.update({ ...counts, left: run.leftFor(later + requestsFor(group, work.each)), at: top })
    const toAsk = work.each ? group.files : await beyondRule(run, work, group, top.name, since)
    if (toAsk === null) counts.total -= group.files.length
    else {
      counts.done += group.files.length - toAsk.length
      await askEach(run, work, toAsk, since, counts, later)
    }
  }
  await run.update({ ...counts, left: run.leftFor(0), at: null })
}

/** Files that have a link now, and files that have one or may get one: a file without leaves the sum. */
interface Counts {
  done: number
  total: number
}

/** @returns when the job began, Unix milliseconds, also after a kill */
async function beginningOf(run: Run): Promise<number> {
  const kept = await run.kept()
  if (typeof kept === 'number') return kept
  const now = run.now()
  await run.keep(now)
  return now
}

const requestsFor = ({ files, samples }: LinkGroup, each: boolean): number => (each ? files : samples).length

/** @returns the files that must be asked for one by one; null where the folder is no direct-link space */
async function beyondRule(
  run: Run,
  { catalogue, space }: LinksWork,
  group: LinkGroup,
  name: string,
  since: number,
): Promise<readonly number[] | null> {
  const settled = await settleRule(run, { catalogue, space, group, since })
  if (settled === 'no-space') {
    await addFindings(run, [{ code: 'no-link-space', detail: { name } }])
    return null
  }
  if (typeof settled === 'string') {
    if (settled === 'none') await addFindings(run, [{ code: 'no-common-rule', detail: { name } }])
    return group.files
  }
  // No rule goes against what 123pan has refused: that may have changed, so it is asked again.
  const toAsk = new Set(settled.form === 'path' ? group.unspellable : [])
  for (const [file, link] of await catalogue.links(space, group.files)) if ('problem' in link) toAsk.add(file)
  return [...toAsk]
}

/** @param later requests for the spaces that follow */
async function askEach(
  run: Run,
  { catalogue, space }: LinksWork,
  files: readonly number[],
  since: number,
  counts: Counts,
  later: number,
): Promise<void> {
  const known = await catalogue.links(space, files)
  const count = (hasLink: boolean): void => void (hasLink ? counts.done++ : counts.total--)
  const toAsk = files.filter((file) => {
    const link = known.get(file)
    const answered = link !== undefined && ('url' in link || link.at >= since)
    if (answered) count('url' in link)
    return !answered
  })
  for (const [at, file] of toAsk.entries()) {
    await run.update({ ...counts, left: run.leftFor(later + toAsk.length - at) })
    count((await askLink(run, space, file)).kind === 'link')
  }
}
