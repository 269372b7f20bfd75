import { MountlinkError, type Problem } from '../../core/index.ts'
import { bare } from '../../export/index.ts'
import { downloadAsStranger, listAsStranger, type Send, type StrangerAnswer } from '../../openlist/api/index.ts'
import { type HeadFetch, headLink } from '../../pan123/index.ts'

/** Whether strangers are kept out: they are, they are not, or it cannot be told. */
export type Light = 'green' | 'red' | 'unclear'

/** What a stranger gets of a mount. */
export interface ProtectionCheck {
  readonly listing: Light
  readonly download: Light
  /** Of its direct link without a signature; null where the mount has no direct links. */
  readonly link: Light | null
  /** Why it cannot be told, where that is known. */
  readonly why: Readonly<Partial<Record<'listing' | 'download' | 'link', Problem>>>
}

interface Question {
  /** The server's address. */
  readonly base: string
  /** The mount paths of its storages. */
  readonly paths: readonly string[]
  /** One file of the mount, by its path in OpenList; null for none. */
  readonly file: string | null
  /** Its direct link as mounted; null where the mount has none. */
  readonly url: string | null
  readonly send: Send
  /** Rejects with a MountlinkError where the link's host is not to be asked. */
  readonly headFetch: HeadFetch
}

/**
 * Looks what a stranger gets of a mount: without token, cookies and signature. One of its storages that is open makes it
 * red. No file data moves.
 */
export async function checkProtection(question: Question): Promise<ProtectionCheck> {
  const { base, paths, file, url, send, headFetch } = question
  const [listings, downloads, link] = await Promise.all([
    Promise.all(paths.map((path) => strangers(listAsStranger(base, path, send)))),
    // OpenList asks for a signature before it looks what is there, so the mount itself will do where no file is known.
    Promise.all(paths.map((path) => strangers(downloadAsStranger(base, fileIn(path, file), send)))),
    url === null ? null : bareLink(url, headFetch),
  ])
  const found = { listing: worst(listings), download: worst(downloads), link }
  const why = Object.entries(found).flatMap(([name, finding]) => (finding?.why ? [[name, finding.why] as const] : []))
  return {
    listing: found.listing.light,
    download: found.download.light,
    link: link?.light ?? null,
    why: Object.fromEntries(why),
  }
}

interface Finding {
  readonly light: Light
  readonly why: Problem | null
}

const fileIn = (path: string, file: string | null): string =>
  file?.startsWith(path.endsWith('/') ? path : `${path}/`) ? file : path

const LIGHTS = { refused: 'green', open: 'red', unclear: 'unclear' } as const satisfies Record<StrangerAnswer, Light>

const strangers = (asked: Promise<StrangerAnswer>): Promise<Finding> =>
  asked.then(
    (answer) => ({ light: LIGHTS[answer], why: null }),
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
