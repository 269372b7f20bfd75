import type { Job, ToBackground } from '../messages/index.ts'
import type { Level } from './forecast.ts'
import type { PaceState } from './pace.ts'

/** What was asked for, kept with the job until it is over. */
export type Order =
  | ({ readonly kind: 'list' } & Parameters<ToBackground['list']>[0])
  | ({ readonly kind: 'links' } & Parameters<ToBackground['links']>[0])

/** The one job, as it is on disk. */
export interface Work {
  readonly job: Job
  /** The tab to ask first. */
  readonly tab: number | null
  readonly pace: PaceState
  /** Entries of the folders that are listed, and requests until the last of them was. */
  readonly listed: number
  readonly spent: number
  /** What has come of the folders, by their depth. */
  readonly levels: readonly Level[]
  /** Folders in a row whose answers made no sense. */
  readonly senseless: number
}

/** A folder of a listing. Each is in the queue once, so that loops end. */
export interface QueueRow {
  readonly folder: number
  readonly name: string
  /** Folders that the job began with are at depth 1. */
  readonly depth: number
  /** Its place: the highest is next, so that a folder's own folders come before its neighbours. Null once it is done. */
  readonly open: number | null
  /** When its paging began, or began again, Unix milliseconds; null as long as it has not. */
  readonly since: number | null
  /** Its `Total` and rows as of page 1; null as long as there is none. */
  readonly total: number | null
  /** How often its `Total` has changed while it was paged. */
  readonly changed: number
  /** It was shown short, and is paged once more. */
  readonly again: boolean
}

/** @returns a folder to be listed */
export const queued = (folder: number, name: string, open: number, depth = 1): QueueRow => ({
  folder,
  name,
  depth,
  open,
  since: null,
  total: null,
  changed: 0,
  again: false,
})

/** Whether a job is not over. */
export const isUnderWay = ({ state }: Pick<Job, 'state'>): boolean =>
  state === 'running' || state === 'waiting' || state === 'paused'
