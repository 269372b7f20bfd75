import { type PickedFile, type PickedNode, isPickedFolder, type Problem } from '../core/index.ts'
import { linkOf } from './file-link.ts'
import type { ExportInput, FormatId, LinkSources, Missing } from './format.ts'
import { formatsFor } from './formats.ts'
import type { FolderLinks } from './links-of.ts'
import { createStrangers } from './strangers.ts'

/** What is known of the picked files' links before anything is made of them. */
export interface FoundLinks {
  /** The links as 123pan gave them or as they are computed, by file: of those that will be in the text. */
  readonly urls: ReadonlyMap<number, string>
  /** In the order of the tree. */
  readonly missing: readonly Missing[]
  readonly sources: LinkSources
  /** Hosts that are neither 123pan's for this account nor confirmed by the user. Where links are signed there are none. */
  readonly strangers: readonly string[]
  /** The files that have a link, by their top-level folder. */
  readonly tops: ReadonlyMap<number, TopLinks>
  /** How many files of the text have no time. */
  readonly untimed: number
}

/** What is known of the links in one direct-link space. */
export interface TopLinks {
  /** A file whose link 123pan has told; null where there is none. */
  readonly told: number | null
  /** Files whose links are computed. */
  readonly computed: readonly number[]
}

/**
 * Finds each picked file's link, as far as the format wants any. Signs nothing, so it is cheap, and answers where
 * `makeExport` throws 'all-missing'. Those missing with 'link-not-asked' can be asked for.
 */
export function findLinks(id: FormatId, input: ExportInput): FoundLinks {
  const urls = new Map<number, string>()
  const missing: Missing[] = []
  const sources = { given: 0, asked: 0, computed: 0, checkedOn: 0 }
  const tops = new Map<number, { told: number | null; computed: number[] }>()
  const strangers = createStrangers(input)
  let untimed = 0
  const format = formatsFor(input.space).find((format) => format.id === id)
  const signs = format?.needsKey !== 'never'
  for (const { file, top, links } of format?.takes === 'files' ? withLinks(input) : []) {
    const { link, source } = links.of(file)
    const problem = 'problem' in link ? link.problem : problemWith(link.url, input, signs)
    if (problem || 'problem' in link) {
      if (problem) missing.push({ id: file.id, name: file.name, top, problem })
      continue
    }
    urls.set(file.id, link.url)
    if (!signs) strangers.see(link.url)
    if (source) {
      sources[source.kind]++
      if (!tops.has(top)) tops.set(top, { told: null, computed: [] })
      const at = tops.get(top)
      if (source.kind === 'computed') {
        sources.checkedOn = sources.checkedOn === 0 ? source.checked : Math.min(sources.checkedOn, source.checked)
        at?.computed.push(file.id)
      } else if (at) at.told ??= file.id
    }
    if (file.modified === 0) untimed++
  }
  return { urls, missing, sources, strangers: strangers.list(), tops, untimed }
}

const problemWith = (url: string, input: ExportInput, signs: boolean): Problem | null => {
  const link = linkOf(url, input, signs)
  return 'problem' in link ? link.problem : null
}

interface WithLinks {
  readonly file: PickedFile
  /** The top-level folder that it lies in; 0 for none. */
  readonly top: number
  readonly links: FolderLinks
}

/** All picked files, in the order of the tree. Without recursion: folders may be 500 deep. */
function* withLinks({ picked, links, top }: ExportInput): Generator<WithLinks, void, undefined> {
  const open: { nodes: readonly PickedNode[]; links: FolderLinks; top: number; at: number }[] = [
    { nodes: picked, links, top, at: 0 },
  ]
  for (let last = open.at(-1); last; last = open.at(-1)) {
    const node = last.nodes[last.at++]
    if (!node) open.pop()
    else if (isPickedFolder(node))
      open.push({ nodes: node.children, links: last.links.into(node), top: last.top || node.id, at: 0 })
    else yield { file: node, top: last.top, links: last.links }
  }
}
