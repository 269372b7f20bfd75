import type { Job } from '../messages/index.ts'
import type { JobDisk } from './job-disk.ts'
import { nameSome } from './name-some.ts'
import type { Pace } from './pace.ts'
import type { Counts } from './run.ts'
import type { Order, QueueRow, Work } from './work.ts'

/** The job as it stands: in memory, on disk, and told to whoever watches. */
export interface Book {
  /** The job under way, or the last one; null before the first. */
  readonly read: () => Work | null
  /** The same, where there must be one. */
  readonly work: () => Work
  /** Reads what a background before has left. */
  readonly load: () => Promise<void>
  readonly begin: (work: Work, order: Order, queue: readonly QueueRow[]) => Promise<void>
  /** Resolves when it is on disk, the pace with it. */
  readonly change: (job: Partial<Job>, counts?: Counts, queue?: readonly QueueRow[]) => Promise<void>
  /** One more request; on disk with the next change. */
  readonly count: () => void
  /** The job is over, and not known any more; the disk is left as it is. */
  readonly forget: () => void
  /** The job is over. */
  readonly end: (job: Pick<Job, 'state' | 'problem'>) => Promise<void>
}

/** @param report tells whoever watches */
export function createBook(disk: JobDisk, pace: Pace, report: (job: Job) => void): Book {
  let now: Work | null = null

  const work = (): Work => {
    if (!now) throw new Error('no job')
    return now
  }
  const set = (next: Work): Work => {
    now = { ...next, pace: pace.state() }
    report(now.job)
    return now
  }
  const changed = (job: Partial<Job>, counts: Counts = {}): Work => {
    const before = work()
    return set({ ...before, ...counts, job: nameSome({ ...before.job, ...job }) })
  }

  return {
    read: () => now,
    work,
    load: async () => {
      now = (await disk.load()) ?? null
      if (!now) return
      pace.take(now.pace)
      report(now.job)
    },
    begin: async (first, order, queue) => {
      await disk.begin({ ...first, pace: pace.state() }, order, queue)
      set(first)
    },
    change: (job, counts, queue) => disk.save(changed(job, counts), queue),
    forget: () => {
      if (now) report({ ...now.job, state: 'stopped', problem: null, left: null, at: null })
      now = null
    },
    count: () => void changed({ requests: work().job.requests + 1 }),
    end: (job) => disk.end(changed({ ...job, left: null, at: null })),
  }
}
