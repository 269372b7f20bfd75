import type { Clock } from './clock.ts'

/**
 * Least time between the starts of two requests, milliseconds. 123pan itself gave OpenList's drivers this limit,
 * so that listing is not taken for an attack (facts of 2026-09).
 */
const BETWEEN = 700
/** First and longest pause after "too fast", milliseconds. A share's ban lasts about 60 s. */
const FIRST_PAUSE = 2_000
const LONGEST_PAUSE = 60_000
/** Pauses in a row after which waiting longer helps nobody; the last three are of the longest. */
const PAUSES = 8
/** Up to so much longer is a pause made, so that two machines do not come back together. */
const JITTER = 0.25

/** One pace for everything that is asked of 123pan. */
export interface Pace {
  /** Resolves when a request may start; rejects with the signal's reason. */
  readonly turn: (signal: AbortSignal) => Promise<void>
  /** A request was fine. */
  readonly fine: () => void
  /** 123pan said "too fast": all wait, longer each time. @returns false when it is time to give up. */
  readonly tooFast: () => boolean
}

/** @param random gives 0 to 1 */
export function createPace(clock: Clock, random: () => number): Pace {
  let next = 0
  let pauses = 0
  return {
    turn: async (signal) => {
      // Looked at again after each wait: another may have started, or a pause been called, meanwhile.
      do await clock.wait(Math.max(0, next - clock.now()), signal)
      while (clock.now() < next)
      next = clock.now() + BETWEEN
    },
    fine: () => {
      pauses = 0
    },
    tooFast: () => {
      if (pauses === PAUSES) {
        pauses = 0
        return false
      }
      const pause = Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** pauses) * (1 + JITTER * random())
      next = Math.max(next, clock.now() + pause)
      pauses++
      return true
    },
  }
}
