import type { Problem } from '../../core/index.ts'
import type { Run } from '../run.ts'
import { askLink } from './ask-link.ts'
import type { RuleSought } from './settle-rule.ts'

/** So long an answer counts as new, and a rule holds without being checked again, milliseconds. */
export const RECENT = 24 * 3_600_000

/**
 * The link of a file, from disk where it is there, else asked for.
 * @param first nothing is known yet: then a link of long ago is good enough to learn from
 * @throws MountlinkError what `perform` throws
 */
export async function sampleLink(
  run: Run,
  { catalogue, space, since }: RuleSought,
  file: number,
  first: boolean,
): Promise<{ readonly url: string; readonly fresh: boolean } | { readonly problem: Problem }> {
  const known = (await catalogue.links(space, [file])).get(file)
  if (known && 'problem' in known && known.at >= since) return known
  if (known && 'url' in known) {
    const fresh = run.now() - known.at < RECENT
    if (fresh || first) return { url: known.url, fresh }
  }
  const told = await askLink(run, space, file)
  return told.kind === 'link' ? { url: told.url, fresh: true } : told
}
