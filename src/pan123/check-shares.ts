import type { Problem, ProblemCode } from '../core/index.ts'
import { checkShare, type ShareCheck, type ShareQuestion } from './check-share.ts'

/** What became of one of many shares. */
export interface CheckedShare<Share extends ShareQuestion['share']> {
  readonly share: Share
  /** `unasked`: 123pan wanted to be left alone before its turn came; why is in `problem`. */
  readonly check: ShareCheck | { readonly kind: 'unasked'; readonly problem: Problem }
}

export interface SharesQuestion<Share extends ShareQuestion['share']> extends Pick<ShareQuestion, 'fetch'> {
  readonly shares: readonly Share[]
  /** Least milliseconds between the starts of two requests. */
  readonly spacing: number
  readonly signal: AbortSignal
  /** Unix milliseconds. */
  readonly now: () => number
  /** Resolves after so many milliseconds; rejects with the signal's reason as soon as it is aborted. */
  readonly wait: (milliseconds: number, signal: AbortSignal) => Promise<void>
}

/** How long to wait after each "too fast" in a row, milliseconds; after the last of them we ask no more. */
const PAUSES = [10_000, 20_000, 40_000] as const

/** 123pan has taken us for an attack: one more request may make it worse. */
const STOPS: ReadonlySet<ProblemCode> = new Set(['captcha', 'refused', 'account-risk', 'too-fast'])

/**
 * Checks shares one after the other, as `checkShare` does, each as soon as it is taken from the generator: gives every
 * share in the order given. A share that comes again with the same password is not asked again. After a captcha, a
 * refusal or a "too fast" that does not end, the others come out as `unasked`.
 * @throws the signal's reason once it is aborted
 */
export async function* checkShares<Share extends ShareQuestion['share']>(
  input: SharesQuestion<Share>,
): AsyncGenerator<CheckedShare<Share>, void, undefined> {
  const known = new Map<string, ShareCheck>()
  const asking = politely(input)
  let stopped: Problem | null = null
  for (const share of input.shares) {
    input.signal.throwIfAborted()
    const name = `${share.shareKey} ${share.password}`
    const before = known.get(name)
    if (!before && stopped) {
      yield { share, check: { kind: 'unasked', problem: stopped } }
      continue
    }
    const check = before ?? (await asking(share))
    known.set(name, check)
    if (check.kind === 'unclear' && STOPS.has(check.problem.code)) stopped = check.problem
    yield { share, check }
  }
}

/** @returns what asks about one share: not before its turn, and again after a pause where that was too fast. */
function politely(input: Omit<SharesQuestion<ShareQuestion['share']>, 'shares'>) {
  const { spacing, signal, now, wait, ...way } = input
  let next = now()
  return async (share: ShareQuestion['share']): Promise<ShareCheck> => {
    for (let pauses = 0; ; pauses++) {
      // Where the clock was set back, nobody waits longer than that.
      const left = Math.min(spacing, next - now())
      if (left > 0) await wait(left, signal)
      next = now() + spacing
      const check = await checkShare({ ...way, share, signal })
      signal.throwIfAborted()
      const pause = PAUSES[pauses]
      if (check.kind !== 'unclear' || check.problem.code !== 'too-fast' || pause === undefined) return check
      await wait(pause, signal)
    }
  }
}
