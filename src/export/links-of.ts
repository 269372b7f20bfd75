import { type LinkRule, type LinksByRule, linksByRule, type LinkSource, type PickedFile } from '../core/index.ts'
import type { KnownLink } from './format.ts'

/** What the catalogue knows of a file's link. */
export type LinkOnDisk = { readonly url: string; readonly asked: boolean } | Extract<KnownLink, { problem: unknown }>

/** A file's link, or why there is none; and where the link is from. */
export type FoundLink =
  | { readonly link: { readonly url: string }; readonly source: LinkSource }
  | { readonly link: Extract<KnownLink, { problem: unknown }>; readonly source: null }

/** The links of the files that lie right in one folder. */
export interface FolderLinks {
  readonly of: (file: Pick<PickedFile, 'id' | 'name' | 'blocked'>) => FoundLink
  /** @returns the links in a folder that lies in this one; its name is '' where it is not known */
  readonly into: (folder: { readonly id: number; readonly name: string }) => FolderLinks
}

const GIVEN: LinkSource = { kind: 'given' }
const ASKED: LinkSource = { kind: 'asked' }

/**
 * What each file's link is: the one that 123pan gave, else, below a top-level folder that has a rule, the computed one.
 * What 123pan refused a link stays without. No clock inside: the same input gives the same links.
 * @param known by file
 * @returns the links at the top of the drive: from there one goes into the folders, each once
 */
export function linksOf(known: ReadonlyMap<number, LinkOnDisk>, rules: readonly LinkRule[]): FolderLinks {
  const byTop = new Map(rules.map((rule) => [rule.top, rule]))
  return {
    of: (file) => knownOf(file, known) ?? none('link-not-asked'),
    into: ({ id, name }) => {
      const rule = byTop.get(id)
      if (!rule) return linksIn(known, null, GIVEN)
      return linksIn(known, linksByRule(rule).into(name), { kind: 'computed', checked: rule.checked.length })
    },
  }
}

/**
 * @param computed null where no rule holds
 * @param source of the computed ones
 */
const linksIn = (
  known: ReadonlyMap<number, LinkOnDisk>,
  computed: LinksByRule | null,
  source: LinkSource,
): FolderLinks => ({
  of: (file) => {
    const found = knownOf(file, known)
    if (found) return found
    const url = computed?.of(file.name, file.id) ?? null
    return url === null ? none('link-not-asked') : { link: { url }, source }
  },
  into: ({ name }) => linksIn(known, computed?.into(name) ?? null, source),
})

function knownOf(
  { id, blocked }: Pick<PickedFile, 'id' | 'blocked'>,
  known: ReadonlyMap<number, LinkOnDisk>,
): FoundLink | null {
  if (blocked) return none('file-blocked')
  const link = known.get(id)
  if (!link) return null
  return 'problem' in link ? { link, source: null } : { link, source: link.asked ? ASKED : GIVEN }
}

const none = (code: 'file-blocked' | 'link-not-asked'): FoundLink => ({ link: { problem: { code } }, source: null })
