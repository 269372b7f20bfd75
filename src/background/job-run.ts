import type { Job } from '../messages/index.ts'
import type { Clock } from './clock.ts'
import { timeLeft } from './forecast.ts'
import type { JobDisk } from './job-disk.ts'
import type { Book } from './book.ts'
import type { Requests } from './requests.ts'
import type { Counts, ListRun, Progress } from './run.ts'
import type { QueueRow } from './work.ts'

interface RunNeeds {
  readonly book: Book
  readonly disk: JobDisk
  readonly requests: Requests
  readonly clock: Clock
}

/**
 * A job under way, for its work. Once the signal is aborted it changes nothing any more, whatever the work still tries.
 */
export function createRun({ book, disk, requests, clock }: RunNeeds, signal: AbortSignal): ListRun {
  const change = (job: Partial<Job>, counts: Counts = {}, queue: readonly QueueRow[] = []): Promise<void> => {
    signal.throwIfAborted()
    return book.change(job, counts, queue)
  }
  const { tab } = book.work()
  const client = {
    tab,
    signal,
    count: () => book.count(),
    troubled: () => book.work().job.state !== 'running' || book.work().job.problem !== null,
    tell: change,
  }
  return {
    work: book.work,
    job: () => book.work().job,
    update: async (progress: Progress) => change(progress),
    advance: async (progress, counts, queue) => change(progress, counts, queue),
    perform: (ask) => requests.perform(ask, client),
    leftFor: (left) => timeLeft(left, requests.each()),
    keep: async (data) => {
      signal.throwIfAborted()
      await disk.keep(data)
    },
    kept: disk.kept,
    next: disk.next,
    unknown: disk.unknown,
    now: clock.now,
  }
}
