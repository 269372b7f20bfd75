import { MountlinkError, type Problem, problemOf } from '../../core/index.ts'
import { bare } from '../../export/index.ts'
import {
  downloadAsStranger,
  foldersOfTheirOwn,
  listAsStranger,
  type OpenList,
  type Send,
  type StrangerAnswer,
} from '../../openlist/api/index.ts'
import { type HeadFetch, headLink } from '../../pan123/index.ts'

/** Whether strangers are kept out: they are, they are not, or it cannot be told. */
export type Light = 'green' | 'red' | 'unclear'

/** What a stranger gets of a mount. */
export interface ProtectionCheck {
  readonly listing: Light
  /** What makes the listing red lies below the mount, which itself is refused. */
  readonly below: boolean
  readonly download: Light
  /** Of its direct link without a signature; null where the mount has no direct links. */
  readonly link: Light | null
  /** Why it cannot be told, where that is known. */
  readonly why: Readonly<Partial<Record<'listing' | 'download' | 'link', Problem>>>
}

interface Question {
  /** The server, as its administrator sees it. */
  readonly openList: OpenList
  /** The mount paths of its storages. */
  readonly paths: readonly string[]
  /** One file of the mount, by its path in OpenList; null for none. */
  readonly file: string | null
  /** Its direct link as mounted; null where the mount has none. */
  readonly url: string | null
  /** How a stranger asks. */
  readonly send: Send
  /** Rejects with a MountlinkError where the link's host is not to be asked. */
  readonly headFetch: HeadFetch
}

/**
 * Looks what a stranger gets of a mount: without token, cookies and signature. One of its storages that is open makes it
 * red, and so does a folder below. No file data moves.
 */
export async function checkProtection(question: Question): Promise<ProtectionCheck> {
  const { openList, paths, file, url, send, headFetch } = question
  const { base } = openList
  const listed = (path: string): Promise<Finding> => strangers(listAsStranger(base, path, send))
  const [listings, below, downloads, link] = await Promise.all([
    Promise.all(paths.map(listed)),
    foldersOfTheirOwn(openList, paths)
      .then((folders) => Promise.all(folders.map(listed)))
      .catch((error: unknown) => [unclear(problemOf(error))]),
    // OpenList asks for a signature before it looks what is there, so the mount itself will do where no file is known.
    Promise.all(paths.map((path) => strangers(downloadAsStranger(base, fileIn(path, file), send)))),
    url === null ? null : bareLink(url, headFetch),
  ])
  const found = { listing: worst([...listings, ...below]), download: worst(downloads), link }
  const why = Object.entries(found).flatMap(([name, finding]) => (finding?.why ? [[name, finding.why] as const] : []))
  return {
    listing: found.listing.light,
    below: found.listing.light === 'red' && !listings.some(({ answer }) => answer === 'open'),
    download: found.download.light,
    link: link?.light ?? null,
    why: Object.fromEntries(why),
  }
}

interface Finding {
  readonly light: Light
  /** What a stranger got, where that was asked. */
  readonly answer?: Listed
  readonly why: Problem | null
}

const fileIn = (path: string, file: string | null): string =>
  file?.startsWith(path.endsWith('/') ? path : `${path}/`) ? file : path

type Listed = StrangerAnswer | 'open-below'

const LIGHTS = {
  refused: 'green',
  open: 'red',
  'open-below': 'red',
  unclear: 'unclear',
} as const satisfies Record<Listed, Light>

const strangers = (asked: Promise<Listed>): Promise<Finding> =>
  asked.then(
    (answer) => ({ light: LIGHTS[answer], answer, why: null }),
    (error: unknown) => unclear(ours(error) ?? { code: 'openlist-unreachable' }),
  )

async function bareLink(url: string, headFetch: HeadFetch): Promise<Finding> {
  const link = bare(url)
  if (link === null) return unclear({ code: 'link-unreadable' })
  try {
    // The host's clock does not matter here.
    const { answer } = await headLink(link, headFetch, () => 0)
    if (answer === 'refused') return { light: 'green', why: null }
    if (answer === 'opens' || answer.code === 'link-redirected') return { light: 'red', why: null }
    return unclear(answer)
  } catch (error) {
    return unclear(ours(error) ?? { code: 'network' })
  }
}

const unclear = (why: Problem): Finding => ({ light: 'unclear', why })

/** What `fetch` throws is none of ours, and names the address. */
const ours = (error: unknown): Problem | null => (error instanceof MountlinkError ? error.problem : null)

const worst = (findings: readonly Finding[]): Finding =>
  findings.find(({ light }) => light === 'red') ??
  findings.find(({ light }) => light === 'unclear') ?? { light: 'green', why: null }
