import type { Job } from '../messages/index.ts'

/** What has come of the folders at one depth. The first level stands for the job: it holds the folders that it began with. */
export interface Level {
  /** Folders of this depth that were listed to their end. */
  readonly listed: number
  /** Folders found in them, that are listed too. */
  readonly held: number
  /** Requests that they took. */
  readonly requests: number
}

/** Deeper folders count with those of this depth: a record that grew with the depth would be written at every step. */
const DEEPEST = 500

const NONE: Level = { listed: 0, held: 0, requests: 0 }

/** The levels of a job that begins with so many folders, which are at depth 1. */
export const levelsFor = (folders: number): readonly Level[] => [{ ...NONE, held: folders }]

/** @returns the levels after one more folder was listed */
export function countIn(levels: readonly Level[], depth: number, { held, requests }: Omit<Level, 'listed'>): Level[] {
  const at = Math.min(depth, DEEPEST)
  const next = Array.from({ length: Math.max(levels.length, at + 1) }, (_, index) => levels[index] ?? NONE)
  const before = next[at] ?? NONE
  next[at] = { listed: before.listed + 1, held: before.held + held, requests: before.requests + requests }
  return next
}

/**
 * Requests still to be made: each open folder is reckoned with all that will turn up below it, as much as did in those
 * of its depth so far. Where none was listed yet it counts as one request, so early on it is rather more.
 * @param current the folder under way, and how many pages of it are left
 */
export function requestsLeft(
  levels: readonly Level[],
  current: { readonly depth: number; readonly pages: number } | null,
): number {
  const under = current && Math.min(current.depth, DEEPEST)
  let left = current?.pages ?? 0
  let below = 0
  for (let depth = levels.length; depth > 0; depth--) {
    const { listed, held, requests } = levels[depth] ?? NONE
    const turnsUp = listed > 0 ? (held / listed) * below : 0
    below = (listed > 0 ? Math.max(1, requests / listed) : 1) + turnsUp
    const found = levels[depth - 1]?.held ?? 0
    const open = Math.max(0, found - listed - (under === depth ? 1 : 0))
    left += open * below + (under === depth ? turnsUp : 0)
  }
  return Math.ceil(left)
}

/**
 * @param requests still to be made; null for not known
 * @param each milliseconds from one to the next
 */
export const timeLeft = (requests: number | null, each: number): Job['left'] =>
  requests === null ? null : { requests, seconds: Math.ceil((requests * each) / 1000) }
