/** How long it still takes, as rough as it is sure. */
export interface TimeLeft {
  readonly unit: 'seconds' | 'minutes'
  readonly n: number
}

/** From so many seconds on minutes are exact enough. */
const MINUTES_FROM = 90
/** Seconds are told in steps of so many. */
const STEP = 5

export interface Pace {
  readonly done: number
  readonly total: number
  /** Milliseconds since the first began. */
  readonly elapsed: number
  /** Milliseconds that lie between two at the least. */
  readonly spacing: number
}

/** Reckons what is left from how fast it went so far. */
export function timeLeft({ done, total, elapsed, spacing }: Pace): TimeLeft {
  const each = Math.max(spacing, done === 0 ? 0 : elapsed / done)
  const seconds = ((total - done) * each) / 1000
  return seconds < MINUTES_FROM
    ? { unit: 'seconds', n: Math.max(1, Math.ceil(seconds / STEP)) * STEP }
    : { unit: 'minutes', n: Math.ceil(seconds / 60) }
}
