import type { Job } from '../messages/index.ts'

/** How far a listing is. */
export interface Sofar {
  /** Folders listed, folders known to be listed yet, the current one not counted, and the requests of those listed. */
  readonly done: number
  readonly open: number
  readonly spent: number
  /** Pages left of the current folder. */
  readonly pages: number
}

/** Requests still to be made: an open folder will take as many as those before did, and at least one. */
export const requestsLeft = ({ done, open, spent, pages }: Sofar): number =>
  Math.ceil(open * Math.max(1, spent / Math.max(1, done))) + pages

/**
 * @param requests still to be made; null for not known
 * @param each milliseconds from one to the next
 */
export const timeLeft = (requests: number | null, each: number): Job['left'] =>
  requests === null ? null : { requests, seconds: Math.ceil((requests * each) / 1000) }
