import { followsRule, type LinkForm } from '../../core/index.ts'

/** `vip` and `<uid>.v` (facts of 2026-09): the account stands in the path, or in the host too. */
const VIP = /^vip\.123pan\.(?:cn|com)$/
const OWN = /^(\d+)\.v\.123pan\.(?:cn|com)$/
/** No port, no user, no query: 123pan gives links without. */
const ADDRESS = /^https:\/\/([a-z0-9.-]+)\/[^?#]+$/

/** A file with the link that 123pan gave it. */
export interface Sample {
  readonly file: number
  /** The names from the top-level folder down to the file's own, as listed. */
  readonly path: readonly string[]
  /** As the catalogue keeps it: https, percent-encoded, without signature. */
  readonly url: string
  /** Given lately: a rule that it does not follow is wrong. */
  readonly fresh: boolean
}

/**
 * Learns from one direct link how those of its space are made (facts of 2026-09, section "Direct links"): by path or by
 * file id, at 123pan's hosts or at a custom domain, there with or without the account's id.
 * @param uid the account whose file it is
 * @returns all that the link can mean (more than one for a file called by its id, in a folder called by the account's);
 * none for a link that gives nothing to go by
 */
export function learnRules(sample: Omit<Sample, 'fresh'>, uid: string): LinkForm[] {
  return possibleRules(sample, uid).filter((rule) => followsRule(rule, sample.path, sample.file, sample.url))
}

/** @returns every rule that a link at such a host could follow */
function possibleRules({ url }: Pick<Sample, 'url'>, uid: string): LinkForm[] {
  const host = ADDRESS.exec(url)?.[1]
  if (host === undefined) return []
  const owner = OWN.exec(host)?.[1]
  if (owner !== undefined && owner !== uid) return []
  const prefixes = [`https://${host}/${uid}/`]
  if (!VIP.test(host)) prefixes.push(`https://${host}/`)
  return prefixes.flatMap((prefix): LinkForm[] => [
    { form: 'path', prefix },
    { form: 'id', prefix },
  ])
}

/** @returns the rules that a link follows but for one name: it, or a folder on its way, may have been renamed */
function almostRules(sample: Sample, uid: string): LinkForm[] {
  return possibleRules(sample, uid).filter((rule) => {
    const now = namesIn(rule, sample.url)
    return now?.length === sample.path.length && now.filter((name, at) => name !== sample.path[at]).length === 1
  })
}

/** What some samples say together. */
export type Verdict =
  /** No rule, or more than one, explains them so far; further samples may tell. */
  | { readonly kind: 'open' }
  /** No single rule can explain them. */
  | { readonly kind: 'none' }
  | {
      readonly kind: 'rule'
      readonly rule: LinkForm
      /** Those whose links the rule gives. */
      readonly following: readonly Sample[]
      /** Those whose links are made alike, of other names than were listed: renamed or moved since. */
      readonly renamed: readonly Renamed[]
    }

export interface Renamed {
  readonly sample: Sample
  /** The names in its link, at least two. */
  readonly now: readonly string[]
}

/**
 * Finds the one rule by which all fresh samples are made; older ones may be of another time. Of two that could be, the one
 * that gives more of the links.
 */
export function ruleOf(samples: readonly Sample[], uid: string): Verdict {
  const exact = samples.flatMap((sample) => learnRules(sample, uid))
  // Where the top-level folder was renamed no link at all is as it was listed.
  const learned = exact.length > 0 ? exact : samples.flatMap((sample) => almostRules(sample, uid))
  const distinct = new Map(learned.map((rule) => [rule.form + rule.prefix, rule]))
  const able = [...distinct.values()].filter((rule) => samples.every((sample) => !sample.fresh || fits(rule, sample)))
  const counted = able.map((rule) => ({ rule, following: samples.filter((sample) => follows(rule, sample)) }))
  const [best, next] = counted.sort((a, b) => b.following.length - a.following.length)
  if (!best) return { kind: learned.length > 0 ? 'none' : 'open' }
  if (best.following.length === next?.following.length) return { kind: 'open' }
  const { rule, following } = best
  const renamed = samples.flatMap((sample) => {
    const now = sample.fresh && !follows(rule, sample) ? namesIn(rule, sample.url) : null
    return now ? [{ sample, now }] : []
  })
  return { kind: 'rule', rule, following, renamed }
}

const follows = (rule: LinkForm, { path, file, url }: Sample): boolean => followsRule(rule, path, file, url)

const fits = (rule: LinkForm, sample: Sample): boolean => follows(rule, sample) || namesIn(rule, sample.url) !== null

/** @returns the names in a link by path; null for a link that is made otherwise */
function namesIn({ form, prefix }: LinkForm, url: string): string[] | null {
  if (form !== 'path' || !url.startsWith(prefix) || url.includes('?')) return null
  const names = url.slice(prefix.length).split('/')
  try {
    // A file lies in the top-level folder at least.
    return names.length < 2 ? null : names.map(decodeURIComponent)
  } catch {
    return null
  }
}
