import { spacingFrom } from '../platform/spacing.ts'
import type { Clock } from './clock.ts'

/** First and longest pause after "too fast", milliseconds. A share's ban lasts about 60 s (facts of 2026-09). */
const FIRST_PAUSE = 2_000
const LONGEST_PAUSE = 60_000
/** Pauses in a row after which waiting longer helps nobody; the last three are of the longest. */
const PAUSES = 8
/** Up to so much longer is a pause made, so that two machines do not come back together. */
const JITTER = 0.25
/** By how much each "too fast" makes the rest of a job slower, and how slow it may become. */
const SLOWER = 1.5
const SLOWEST = 4

/** What of the pace must outlive the background. */
export interface PaceState {
  /** No request before then, Unix milliseconds. */
  readonly until: number
  /** Pauses since the last fine answer. */
  readonly pauses: number
  /** How many times longer than set the distance is. */
  readonly slower: number
}

export const FULL_PACE: PaceState = { until: 0, pauses: 0, slower: 1 }

/**
 * One pace for everything that is asked of 123pan, whatever the account, share or API path: stricter than one for
 * each, and one request is in flight at a time anyway.
 */
export interface Pace {
  /** Resolves when a request may start; rejects with the signal's reason. */
  readonly turn: (signal: AbortSignal) => Promise<void>
  /** A request starts only now: a tab took its time to say what it shows. The distance counts from here. */
  readonly starts: () => void
  /** Least milliseconds between two starts, as things are. */
  readonly spacing: () => number
  /** A request was fine. */
  readonly fine: () => void
  /**
   * All wait, longer each time.
   * @param slower whether the job goes on more slowly afterwards
   * @param most pauses in a row
   * @returns false when it is time to give up
   */
  readonly back: (slower: boolean, most?: number) => boolean
  readonly state: () => PaceState
  /** Goes on at a pace that a background before has kept. The next request is at least one distance away. */
  readonly take: (state: PaceState) => void
  /** Another job begins: at full pace, but not before a pause is over. */
  readonly ease: () => void
}

/**
 * @param random gives 0 to 1
 * @param setting milliseconds between two requests as the user has set it; not to be believed
 */
export function createPace(clock: Clock, random: () => number, setting: () => unknown): Pace {
  let { until, pauses, slower } = FULL_PACE
  let next = 0
  const spacing = (): number => spacingFrom(setting()) * slower

  const starts = (): void => {
    next = clock.now() + spacing()
  }

  /** Milliseconds until the next may start. Where the clock was set back, nobody waits longer than a pause. */
  const left = (): number => {
    const now = clock.now()
    const latest = now + LONGEST_PAUSE * (1 + JITTER)
    until = Math.min(until, latest)
    next = Math.min(next, latest)
    return Math.max(next, until) - now
  }

  return {
    spacing,
    turn: async (signal) => {
      // Looked at again after each wait: another may have started, or a pause been called, meanwhile.
      for (let milliseconds = left(); milliseconds > 0; milliseconds = left()) await clock.wait(milliseconds, signal)
      signal.throwIfAborted()
      starts()
    },
    starts,
    fine: () => {
      pauses = 0
    },
    back: (alsoSlower, most = PAUSES) => {
      if (pauses >= most) {
        pauses = 0
        return false
      }
      if (alsoSlower && pauses === 0) slower = Math.min(SLOWEST, slower * SLOWER)
      until = clock.now() + Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** pauses) * (1 + JITTER * random())
      pauses++
      return true
    },
    state: () => ({ until, pauses, slower }),
    take: (state) => {
      ;({ until, pauses, slower } = state)
      starts()
    },
    ease: () => {
      ;({ pauses, slower } = FULL_PACE)
    },
  }
}
