import type { OwnSpaceId } from './space.ts'

/**
 * How the direct links of one direct-link space are made, learned from a link that 123pan gave and checked on others:
 * with it the rest are computed without a request a file.
 */
export interface LinkRule extends LinkForm {
  readonly space: OwnSpaceId
  /** The top-level folder whose files it holds for. */
  readonly top: number
  /** Files whose links 123pan gave and the rule gives too, the one it was learned from first. */
  readonly checked: readonly number[]
  /** When it was last checked, Unix milliseconds. */
  readonly at: number
}

/** What a rule says of a link (facts of 2026-09, forms seen). */
export interface LinkForm {
  /** `path`: the names of the folders from the top-level one down, then the file's; `id`: the file's id alone. */
  readonly form: 'path' | 'id'
  /** What stands before names or id: `https://<host>/` or `https://<host>/<uid>/`. */
  readonly prefix: string
}

/** Where a link is from. */
export type LinkSource =
  /** The page asked 123pan for it. */
  | { readonly kind: 'given' }
  /** We asked 123pan for it. */
  | { readonly kind: 'asked' }
  /** By a rule that was checked on so many files. */
  | { readonly kind: 'computed'; readonly checked: number }

/** The links of one folder's files, by a rule. What they have in common is made once, so that a walk is cheap. */
export interface LinksByRule {
  /** @returns the links in a folder that lies in this one */
  readonly into: (name: string) => LinksByRule
  /** @returns the link of a file that lies here, percent-encoded, without signature; null where no link can be computed */
  readonly of: (name: string, file: number) => string | null
}

/** @returns the links above the top-level folder: go into that one first */
export function linksByRule({ form, prefix }: LinkForm): LinksByRule {
  if (form === 'path') return linksBelow(prefix)
  const everywhere: LinksByRule = { into: () => everywhere, of: (_name, file) => `${prefix}${file}` }
  return everywhere
}

/** @param base what all links below begin with; null where none can be computed */
const linksBelow = (base: string | null): LinksByRule => ({
  into: (name) => linksBelow(joined(base, name, '/')),
  of: (name) => joined(base, name, ''),
})

function joined(base: string | null, name: string, end: string): string | null {
  return base === null || !standsInLink(name) ? null : `${base}${encodeURIComponent(name)}${end}`
}

/**
 * Whether a name can stand in a computed link. Not dots, which every browser resolves itself; not slashes, which part
 * folders for some reader; not a lone surrogate, which no URL can hold.
 */
export const standsInLink = (name: string): boolean =>
  name !== '' && name !== '.' && name !== '..' && !/[/\\]/.test(name) && name.isWellFormed()

/**
 * @param path the names from the top-level folder down to the file's own
 * @returns the file's link: percent-encoded, without signature; null where none can be computed
 */
export function linkByRule(rule: LinkForm, path: readonly string[], file: number): string | null {
  const name = path.at(-1)
  if (name === undefined) return null
  return path
    .slice(0, -1)
    .reduce((links, folder) => links.into(folder), linksByRule(rule))
    .of(name, file)
}

/**
 * Whether a link that 123pan gave is the one the rule gives, however either spells it.
 * @param path the names from the top-level folder down to the file's own
 * @param url as the catalogue keeps it: https, percent-encoded, without signature
 */
export function followsRule(rule: LinkForm, path: readonly string[], file: number, url: string): boolean {
  const [address = '', ...query] = url.split('?')
  const rest = address.startsWith(rule.prefix) ? address.slice(rule.prefix.length) : null
  if (rest === null) return false
  if (rule.form === 'id') return query.length === 0 && rest === String(file)
  const whole = path.join('/')
  // In a raw link the question mark of a name is read as the beginning of a query.
  const mark = whole.indexOf('?')
  if (query.length > 0 && mark < 0) return false
  const names = query.length > 0 ? whole.slice(0, mark) : whole
  const told = decodedOrNull(rest)
  // In a raw link the percent sign of a name is read as the beginning of an encoded byte.
  return names !== '' && told !== null && (told === names || told === decodedOrNull(names))
}

/** @returns null for what is not percent-encoded UTF-8 */
function decodedOrNull(text: string): string | null {
  try {
    return decodeURIComponent(text)
  } catch {
    return null
  }
}
