import type { Catalogue } from '../../catalogue/index.ts'
import {
  type Entry,
  type LinkFact,
  MountlinkError,
  type NoLinkFact,
  type OwnSpaceId,
  type Problem,
  problemOf,
  type ProblemCode,
  uidOf,
} from '../../core/index.ts'
import { type ExportInput, findLinks, FORMATS, type FormatId, linksOf, type Missing } from '../../export/index.ts'
import type { Settings } from '../../platform/index.ts'
import { inputFor, print, type Printed } from './print.ts'

/** Links that one action asks for: half a minute at the usual pace. For more there is the window, which knows of rules. */
const MOST_ASKED = 40

/** 123pan was not asked, or may answer otherwise by now: the person wants it at this moment. */
const ASKABLE: ReadonlySet<ProblemCode> = new Set(['link-not-asked', 'no-direct-link', 'link-unreadable'])

export interface LinesNeeds {
  readonly catalogue: Pick<Catalogue, 'path' | 'links' | 'linkRules'>
  readonly readKey: (uid: string) => Promise<string | null>
  /** Asks 123pan for a link; what it says is in the catalogue when this resolves. */
  readonly askLink: (space: OwnSpaceId, file: number) => Promise<LinkFact | NoLinkFact>
  /** Told before links are asked for, if any are. */
  readonly onAsking: (links: number) => void
  readonly settings: Pick<Settings, 'customHosts' | 'validMinutes' | 'signedHours' | 'clockOffset'>
  /** Unix milliseconds. */
  readonly now: () => number
}

export interface FileLines {
  /** null where no file has a link that may go out. */
  readonly printed: Printed | null
  readonly missing: readonly Missing[]
  /** What ended the asking early; null where nothing did. */
  readonly stopped: Problem | null
  /** Links that were not asked for, as they were too many. */
  readonly unasked: number
}

/**
 * Makes lines of files, as an export of them would; links that are not known are asked for first, one by one.
 * @throws MountlinkError `key-missing`, before anything is asked for; what else `makeExport` throws; the disk's trouble
 */
export async function makeFileLines(
  needs: LinesNeeds,
  space: OwnSpaceId,
  files: readonly Entry[],
  format: FormatId,
): Promise<FileLines> {
  const before = await inputOf(needs, space, files)
  if (before.key === null && FORMATS.some(({ id, needsKey }) => id === format && needsKey === 'always'))
    throw new MountlinkError('key-missing')
  const wanted = findLinks(format, before).missing.filter(({ problem }) => ASKABLE.has(problem.code))
  const toAsk = wanted.slice(0, MOST_ASKED)
  if (toAsk.length > 0) needs.onAsking(toAsk.length)
  const stopped = await askFor(needs, space, toAsk)
  const input = toAsk.length === 0 ? before : await inputOf(needs, space, files)
  const found = findLinks(format, input)
  const printed = found.urls.size === 0 ? null : print(format, input, found)
  return { printed, missing: found.missing, stopped, unasked: wanted.length - toAsk.length }
}

/** @returns what ended it early; a file that has no link ends nothing */
async function askFor({ askLink }: LinesNeeds, space: OwnSpaceId, files: readonly Missing[]): Promise<Problem | null> {
  try {
    for (const { id } of files) await askLink(space, id)
    return null
  } catch (error) {
    return problemOf(error)
  }
}

async function inputOf(
  { catalogue, readKey, settings, now }: LinesNeeds,
  space: OwnSpaceId,
  files: readonly Entry[],
): Promise<ExportInput> {
  const uid = uidOf(space) ?? ''
  const [known, rules, privateKey] = await Promise.all([
    catalogue.links(
      space,
      files.map(({ id }) => id),
    ),
    catalogue.linkRules(space),
    readKey(uid),
  ])
  const top = linksOf(known, rules)
  // Rows of a search lie in many folders, and links are computed from where a file lies.
  const folders = new Map(
    await Promise.all(
      [...new Set(files.map(({ parent }) => parent))].map(async (folder) => {
        const way = await catalogue.path(space, folder)
        return [folder, way.reduce((above, { id, name }) => above.into({ id, name: name ?? '' }), top)] as const
      }),
    ),
  )
  const parents = new Map(files.map(({ id, parent }) => [id, parent]))
  return inputFor({
    space,
    // In an export's order, so that names that must be told apart come out as there.
    picked: files.toSorted((a, b) => a.id - b.id),
    links: { of: (file) => (folders.get(parents.get(file.id) ?? 0) ?? top).of(file), into: () => top },
    key: privateKey === null ? null : { uid, privateKey },
    customHosts: settings.customHosts,
    validMinutes: settings.validMinutes,
    signedHours: settings.signedHours,
    now: Math.floor(now() / 1000) + settings.clockOffset,
  })
}
