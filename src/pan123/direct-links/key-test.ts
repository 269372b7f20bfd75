import type { Problem } from '../../core/index.ts'
import { type ConfirmedHost, knownHost, signDirectLink } from '../auth/index.ts'
import { type HeadFetch, headLink, type LinkAnswer } from './head-link.ts'

export type KeyVerdict =
  /** The bare link is refused, the signed one opens or is led on. */
  | 'works'
  /** Both are refused. */
  | 'key-wrong'
  /** The bare link opens: authentication is off, and the key was not tried. */
  | 'switch-off'
  | 'cannot-tell'

export interface KeyTestResult {
  readonly verdict: KeyVerdict
  /** Why it cannot be told; null with every other verdict. */
  readonly problem: Problem | null
  /** 123pan's clock minus this machine's, seconds; null where no answer told it. */
  readonly clockOffset: number | null
}

/** From here on a person should be told that the machine's clock is off. Seconds. */
export const CLOCK_TOLERANCE = 60

/** How long the signed link of a test lives: long enough to be asked, too short to be of use to others. Seconds. */
const LIFE = 300

export interface KeyTestInput {
  /** The direct link of a file of this account. */
  readonly url: string
  readonly uid: string
  readonly privateKey: string
  readonly confirmedHosts: readonly ConfirmedHost[]
  readonly fetch: HeadFetch
  /** Unix milliseconds by this machine's clock. */
  readonly now: () => number
  /** Gives 32 hex digits. */
  readonly rand: () => string
}

/**
 * Tests a signing key on one link: asks for its head bare, and, if that is refused, signed, by the host's own clock.
 * Moves no file data. Sends nothing where the link is not one that this key may sign.
 */
export async function testKey(input: KeyTestInput): Promise<KeyTestResult> {
  const { url, uid, privateKey, confirmedHosts, fetch, now, rand } = input
  if (privateKey === '') return cannotTell({ code: 'key-missing' }, null)
  const host = knownHost(url, uid, confirmedHosts)
  if (host !== 'ok') return cannotTell({ code: host }, null)
  let clockOffset: number | null = null
  try {
    const bare = await headLink(url, fetch, now)
    ;({ clockOffset } = bare)
    if (bare.answer === 'opens') return { verdict: 'switch-off', problem: null, clockOffset }
    if (bare.answer !== 'refused') return cannotTell(bare.answer, clockOffset)

    const expiresAt = Math.floor(now() / 1000) + (clockOffset ?? 0) + LIFE
    const signed = await headLink(signDirectLink(url, { privateKey, uid, expiresAt, rand: rand() }), fetch, now)
    if (isTaken(signed.answer)) return { verdict: 'works', problem: null, clockOffset }
    if (typeof signed.answer !== 'string') return cannotTell(signed.answer, clockOffset)
    // By a wrong clock the link may have been past its time.
    if (clockOffset === null) return cannotTell({ code: 'clock-unknown' }, null)
    return { verdict: 'key-wrong', problem: null, clockOffset }
  } catch {
    // What `fetch` throws names the link, signature and all: it goes no further.
    return cannotTell({ code: 'network' }, clockOffset)
  }
}

/**
 * A host that has refused the bare link and then leads on, to where the bytes are, has taken the signature. (Whether
 * 123pan's hosts do lead on is not documented; it is not followed, so that no data moves.)
 */
const isTaken = (signed: LinkAnswer): boolean =>
  signed === 'opens' || (typeof signed !== 'string' && signed.code === 'link-redirected')

const cannotTell = (problem: Problem, clockOffset: number | null): KeyTestResult => ({
  verdict: 'cannot-tell',
  problem,
  clockOffset,
})
