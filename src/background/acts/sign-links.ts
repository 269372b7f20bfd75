import { ownSpace, type ProblemCode } from '../../core/index.ts'
import type { FolderLinks } from '../../export/index.ts'
import { knownHost } from '../../pan123/auth/index.ts'
import type { Settings } from '../../platform/index.ts'
import { inputFor, print } from './print.ts'

export interface SigningNeeds {
  /** The accounts that have a key. */
  readonly uids: readonly string[]
  readonly readKey: (uid: string) => Promise<string | null>
  readonly settings: Pick<Settings, 'customHosts' | 'validMinutes' | 'signedHours' | 'clockOffset'>
  /** Unix milliseconds. */
  readonly now: () => number
}

/** Why a link is not signed; `not-direct`: it is none of 123pan's. */
export type Refusal = Extract<ProblemCode, 'host-not-known' | 'uid-not-the-keys' | 'key-missing'> | 'not-direct'

export interface SignedLinks {
  /** One a line, in the order given. */
  readonly lines: readonly string[]
  readonly refused: readonly Refusal[]
  /** Unix seconds; null where none is signed. */
  readonly expiresAt: number | null
}

/**
 * Signs links that were perhaps never captured: only those on a known direct-link host, each with the key of the
 * account that it names. A signature covers path and key only, so one for a stranger's host would work for the stranger.
 * @throws MountlinkError as `makeExport`; `storage-unusable`
 */
export async function signLinks(needs: SigningNeeds, links: readonly string[]): Promise<SignedLinks> {
  const judged = links.map((link) => judge(link, needs))
  const lines = new Map<number, string>()
  let expiresAt: number | null = null
  for (const uid of needs.uids) {
    const own = links.flatMap((url, at) => (judged[at] === uid ? [{ url, at }] : []))
    const privateKey = own.length === 0 ? null : await needs.readKey(uid)
    if (privateKey === null) continue
    const printed = printOwn(
      needs,
      own.map(({ url }) => url),
      { uid, privateKey },
    )
    for (const [index, line] of printed.text.split('\n').entries()) lines.set(own[index]?.at ?? 0, line)
    ;({ expiresAt } = printed)
  }
  return {
    lines: links.flatMap((_, at) => lines.get(at) ?? []),
    refused: judged.flatMap((verdict, at) => (lines.has(at) ? [] : [isRefusal(verdict) ? verdict : 'key-missing'])),
    expiresAt,
  }
}

const REFUSALS: readonly string[] = [
  'host-not-known',
  'uid-not-the-keys',
  'key-missing',
  'not-direct',
] satisfies Refusal[]
const isRefusal = (verdict: string): verdict is Refusal => REFUSALS.includes(verdict)

/** @returns the account whose key may sign it, or why none may */
function judge(link: string, { uids, settings: { customHosts } }: SigningNeeds): string {
  const verdicts = uids.map((uid) => ({ uid, verdict: knownHost(link, uid, customHosts) }))
  const fits = verdicts.find(({ verdict }) => verdict === 'ok')
  if (fits) return fits.uid
  // Nobody's account, where there is no key to ask for.
  const verdict = verdicts[0]?.verdict ?? knownHost(link, '', customHosts)
  if (verdict === 'link-unreadable') return 'not-direct' satisfies Refusal
  return verdict === 'uid-not-the-keys' && uids.length === 0 ? 'key-missing' : verdict
}

function printOwn({ settings, now }: SigningNeeds, urls: readonly string[], key: { uid: string; privateKey: string }) {
  const { customHosts, validMinutes, signedHours, clockOffset } = settings
  const links: FolderLinks = {
    of: ({ id }) => ({ link: { url: urls[id] ?? '' }, source: { kind: 'given' } }),
    into: () => links,
  }
  return print(
    'direct-links-signed',
    inputFor({
      space: ownSpace(key.uid),
      picked: urls.map((_, id) => ({ id, name: '', size: 0, modified: 0, blocked: false })),
      links,
      key,
      customHosts,
      validMinutes,
      signedHours,
      now: Math.floor(now() / 1000) + clockOffset,
    }),
  )
}
