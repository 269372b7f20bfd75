import type { Catalogue } from '../catalogue/index.ts'
import type { Ask, Fact, OwnSpaceId } from '../core/index.ts'
import type { Job, LinkGroup } from '../messages/index.ts'
import type { QueueRow, Work } from './work.ts'

/** What a job's work tells of how far it is. */
export type Progress = Partial<Pick<Job, 'done' | 'total' | 'entries' | 'left' | 'at' | 'short' | 'findings'>>

/**
 * A job under way, as its work sees it. The work may end at any await, by a kill, a pause or a stop, and is later
 * called again from its start: what it must know by then it reads from the catalogue and from `kept`.
 */
export interface Run {
  /** The job as it stands, counts and findings of before a kill included. */
  readonly job: () => Job
  /**
   * Tells how far it is; resolves when that is on disk.
   * @throws the reason of a pause or stop, which nobody needs to catch; MountlinkError `storage-full`, `storage-unusable`
   */
  readonly update: (progress: Progress) => Promise<void>
  /**
   * Puts one question to 123pan, at the common pace and through whatever tab can. "Too fast", a network that is down
   * and a missing tab are waited out. The answer is in the catalogue when this resolves.
   * @returns the facts of the answer; for `link` a `link` or `no-link` fact
   * @throws MountlinkError any other trouble, and these in the end; the reason of a pause or stop. Left uncaught it
   * pauses or fails the job
   */
  readonly perform: (ask: Ask) => Promise<readonly Fact[]>
  /** How long so many requests take, for `left`; null for not known. */
  readonly leftFor: (requests: number | null) => Job['left']
  /** Keeps one thing of the work's own with the job, in place of the one before; structured-clonable. */
  readonly keep: (data: unknown) => Promise<void>
  /** What was kept last in this job; undefined for nothing. */
  readonly kept: () => Promise<unknown>
  /** Unix milliseconds. */
  readonly now: () => number
}

/** What a `links` job is to do; given to `getLinks(run, work)` in `links/get-links.ts`. */
export interface LinksWork {
  readonly catalogue: Catalogue
  readonly space: OwnSpaceId
  readonly groups: readonly LinkGroup[]
  /** No rule is tried. */
  readonly each: boolean
}

/** What listing counts beside what it tells. */
export type Counts = Partial<Pick<Work, 'listed' | 'spent' | 'levels' | 'senseless'>>

/** A listing under way. */
export interface ListRun extends Run {
  readonly work: () => Work
  /** Tells how far it is, and moves the queue on, in one transaction. */
  readonly advance: (progress: Progress, counts: Counts, queue: readonly QueueRow[]) => Promise<void>
  /** The folder to go on with. */
  readonly next: () => Promise<QueueRow | undefined>
  /** Those of the folders that have never been in the queue. */
  readonly unknown: (folders: readonly number[]) => Promise<number[]>
}
