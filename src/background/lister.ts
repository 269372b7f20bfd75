import type { Catalogue } from '../catalogue/index.ts'
import { type Ask, type Fact, MountlinkError, type Problem, problemOf, type ProblemCode } from '../core/index.ts'
import type { Job, ToBackground } from '../messages/index.ts'
import { levelsFor } from './forecast.ts'
import { createBook } from './book.ts'
import { type Clock, unless, within } from './clock.ts'
import type { JobDisk } from './job-disk.ts'
import { createRun } from './job-run.ts'
import { listAll } from './list-all.ts'
import { createPace, FULL_PACE } from './pace.ts'
import { createRequests, type RequestsNeeds } from './requests.ts'
import type { LinksWork, Run } from './run.ts'
import { isUnderWay, type Order, queued, type QueueRow, type Work } from './work.ts'

/** What the lister needs of the world: another clock, disk or 123pan makes it a test's or the bench's. */
export interface ListerNeeds extends Pick<RequestsNeeds, 'ask' | 'take'> {
  readonly catalogue: Catalogue
  readonly disk: JobDisk
  /** Does the work of a `links` job. */
  readonly getLinks: (run: Run, work: LinksWork) => Promise<void>
  /** Tells whoever watches; called often. */
  readonly report: (job: Job) => void
  /** Milliseconds between two requests, as the user has set it. */
  readonly spacing: () => unknown
  readonly clock: Clock
  /** Gives 0 to 1. */
  readonly random: () => number
}

/**
 * Does what the user asks of 123pan, one job at a time. What is on disk goes on as soon as it is made.
 * Its methods reject with MountlinkError `storage-full`, `storage-unusable`.
 */
export interface Lister {
  /** The job under way, or the last one. */
  readonly job: () => Promise<Job | null>
  /**
   * Starts a job, unless the same is under way: that goes on then.
   * @throws MountlinkError `busy` while another one runs or waits
   */
  readonly start: (order: Order) => Promise<Job>
  readonly pause: () => Promise<void>
  readonly resume: () => Promise<void>
  readonly stop: () => Promise<void>
  /** Ends the job and forgets that there was one; the disk is left as it is. Resolves when nothing more is on its way. */
  readonly forget: () => Promise<void>
  /**
   * Puts one question outside the job, also while one runs: in the same line, at the same pace. It waits for nothing
   * to pass. Where 123pan bids stop, the job is paused with it.
   * @param tab the one to ask first
   * @returns what the answer tells, once that is on disk
   * @throws MountlinkError whatever trouble there is; the signal's reason
   */
  readonly ask: (ask: Ask, tab: number, signal: AbortSignal) => Promise<readonly Fact[]>
  /** A tab may be there now that was not before. */
  readonly wake: () => void
}

/** What no user can mend: all else is kept, and goes on when it is resumed. */
const FINAL: ReadonlySet<ProblemCode> = new Set(['share-expired', 'unexpected'])

/** Where 123pan says this to one question, it would say it to the job's next. */
const STOP: ReadonlySet<ProblemCode> = new Set(['captcha', 'account-risk', 'refused'])

export function createLister({ catalogue, disk, getLinks, report, ...needs }: ListerNeeds): Lister {
  const { clock } = needs
  const pace = createPace(clock, needs.random, needs.spacing)
  const requests = createRequests({ ...needs, pace })
  const book = createBook(disk, pace, report)
  let going = new AbortController()

  const work = async (signal: AbortSignal): Promise<void> => {
    // What a request under way still brings must not be asked for again.
    await unless(signal, requests.settled())
    const order = await disk.order()
    const run = createRun({ book, disk, requests, clock }, signal)
    if (order?.kind === 'list') await listAll(run, catalogue, order)
    else if (order) await getLinks(run, { catalogue, ...order })
  }

  const go = async (): Promise<void> => {
    going = new AbortController()
    const { signal } = going
    const trouble = await work(signal).then(
      () => null,
      (error: unknown) => problemOf(error),
    )
    if (signal.aborted) return
    going.abort()
    // Where the disk will not do, that it is paused is known at least as long as the background lives.
    await ended(trouble).catch(() => undefined)
  }

  const ended = (problem: Problem | null): Promise<void> => {
    if (!problem) return book.end({ state: 'done', problem })
    if (FINAL.has(problem.code)) return book.end({ state: 'failed', problem })
    return book.change({ state: 'paused', problem })
  }

  const load = async (): Promise<void> => {
    try {
      await book.load()
    } catch {
      // Whoever starts a job next is told.
      return
    }
    const state = book.read()?.job.state
    if (state === 'running' || state === 'waiting') void go()
  }
  const loaded = load()

  let last: Promise<unknown> = loaded
  /** One order of the user's after the other: two windows may give some at once. */
  const inTurn = <T>(command: () => Promise<T>): Promise<T> => {
    const turn = last.then(command)
    last = turn.catch(() => undefined)
    return turn
  }

  const resume = async (): Promise<void> => {
    const state = book.read()?.job.state
    if (state === 'waiting') requests.wake()
    if (state !== 'paused') return
    await book.change({ state: 'running', problem: null })
    void go()
  }

  const start = async (order: Order): Promise<Job> => {
    const before = book.read()
    if (before && isUnderWay(before.job)) {
      if (isSame(order, await disk.order())) {
        await resume()
        return book.work().job
      }
      if (before.job.state !== 'paused') throw new MountlinkError('busy')
    }
    const queue = order.kind === 'list' ? await queueOf(order, catalogue) : []
    const id = Math.max(clock.now(), (before?.job.id ?? 0) + 1)
    pace.ease()
    await book.begin(firstOf(order, id, queue.length), order, queue)
    void go()
    return book.work().job
  }

  const pauseWith = (problem: Problem | null): Promise<void> =>
    inTurn(async () => {
      const job = book.read()?.job
      if (job?.state !== 'running' && job?.state !== 'waiting') return
      going.abort()
      await book.change({ state: 'paused', problem })
    })

  const ask = async (question: Ask, tab: number, signal: AbortSignal): Promise<readonly Fact[]> => {
    await loaded
    try {
      return await requests.perform(question, {
        tab,
        signal,
        count: () => undefined,
        troubled: () => false,
        tell: async ({ problem }) => {
          if (problem) throw new MountlinkError(problem.code, problem.detail)
        },
      })
    } catch (error) {
      const problem = problemOf(error)
      if (STOP.has(problem.code)) await pauseWith(problem)
      throw error
    }
  }

  return {
    job: async () => {
      await loaded
      return book.read()?.job ?? null
    },
    start: (order) => inTurn(() => start(order)),
    pause: () => pauseWith(null),
    resume: () => inTurn(resume),
    stop: () =>
      inTurn(async () => {
        const job = book.read()?.job
        if (!job || !isUnderWay(job)) return
        going.abort()
        await book.end({ state: 'stopped', problem: null })
      }),
    ask,
    forget: () =>
      inTurn(async () => {
        going.abort()
        book.forget()
        // What a request under way still brings would be taken in later.
        await within(clock, LAST_ANSWER, requests.settled(), () => new Error('late')).catch(() => undefined)
      }),
    wake: requests.wake,
  }
}

/** Milliseconds that an answer under way is waited for before all is forgotten. */
const LAST_ANSWER = 5000

/** Whichever tab it was asked from. */
const isSame = (one: Order, other: Order | undefined): boolean =>
  JSON.stringify({ ...one, tab: null }) === JSON.stringify({ ...other, tab: null })

function firstOf({ kind, space, folder, tab }: Order, id: number, folders: number): Work {
  const job: Job = {
    id,
    kind,
    space,
    folder,
    state: 'running',
    problem: null,
    done: 0,
    total: kind === 'list' ? folders : null,
    entries: 0,
    requests: 0,
    left: null,
    at: null,
    short: [],
    findings: [],
    unnamed: 0,
  }
  return { job, tab, pace: FULL_PACE, listed: 0, spent: 0, levels: levelsFor(folders), senseless: 0 }
}

/** The folders that the user names, the first of them first. */
async function queueOf(
  { space, folders }: Parameters<ToBackground['list']>[0],
  catalogue: Pick<Catalogue, 'path'>,
): Promise<QueueRow[]> {
  const ids = [...new Set(folders)]
  const paths = await Promise.all(ids.map((id) => catalogue.path(space, id)))
  return ids.map((id, index) => queued(id, paths[index]?.at(-1)?.name ?? '', ids.length - index))
}
