import type { Mounting } from './mounting.ts'

/** How long signed links still live, rounded down. */
export interface TimeLeft {
  readonly unit: 'hours' | 'minutes'
  readonly n: number
}

/** Signed links that end soon or have ended: those that end first. */
export interface Expiring {
  /** Where they are mounted. */
  readonly path: string
  /** Null once they have ended. */
  readonly left: TimeLeft | null
  /** How many other mountings' links end soon or have ended. */
  readonly more: number
}

const MINUTE = 60_000
const HOUR = 60 * MINUTE

/** Told of from so many milliseconds before the end, or from the last quarter of the links' life. */
const SOONEST = 24 * HOUR
const LAST_PART = 1 / 4

/** Minutes are told from under so many milliseconds on: before that nobody waits for the end of an hour. */
const MINUTES_BELOW = 2 * HOUR
/** Tens of minutes are exact enough until the last ten. */
const TENS_FROM = 10 * MINUTE

/** A mounting whose links end, in Unix milliseconds. */
interface Life {
  readonly path: string
  readonly toldFrom: number
  readonly endsAt: number
}

/**
 * @param now Unix milliseconds
 * @returns what is to be told now, null for nothing; and when that changes next, Unix milliseconds, null for never
 */
export function expiringAt(
  mountings: readonly Pick<Mounting, 'path' | 'updatedAt' | 'expiresAt'>[],
  now: number,
): { readonly expiring: Expiring | null; readonly changesAt: number | null } {
  const lives = mountings.flatMap(lifeOf).toSorted((a, b) => a.endsAt - b.endsAt)
  const told = lives.filter(({ toldFrom }) => toldFrom <= now)
  const [first] = told
  const later = lives.flatMap(({ toldFrom }) => (toldFrom > now ? [toldFrom] : []))
  const changes = first && first.endsAt > now ? [...later, first.endsAt - stepAt(first.endsAt - now)] : later
  return {
    expiring: first ? { path: first.path, left: timeLeft(first.endsAt - now), more: told.length - 1 } : null,
    changesAt: changes.length > 0 ? Math.min(...changes) : null,
  }
}

function lifeOf({ path, updatedAt, expiresAt }: Parameters<typeof expiringAt>[0][number]): Life[] {
  if (expiresAt === null) return []
  const endsAt = expiresAt * 1000
  return [{ path, endsAt, toldFrom: endsAt - Math.min(SOONEST, (endsAt - updatedAt) * LAST_PART) }]
}

const unitAt = (left: number): number => (left >= MINUTES_BELOW ? HOUR : left >= TENS_FROM ? 10 * MINUTE : MINUTE)

function timeLeft(left: number): TimeLeft | null {
  if (left <= 0) return null
  const unit = unitAt(left)
  const rounded = Math.max(MINUTE, Math.floor(left / unit) * unit)
  return unit === HOUR ? { unit: 'hours', n: rounded / HOUR } : { unit: 'minutes', n: rounded / MINUTE }
}

/** @returns how much is left when something else is to be told, milliseconds */
function stepAt(left: number): number {
  const unit = unitAt(left)
  const step = Math.floor(left / unit) * unit
  // The last minute is told of as one.
  return step <= MINUTE ? 0 : step - 1
}
