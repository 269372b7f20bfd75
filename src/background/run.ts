import { type Ask, MountlinkError, type Problem, problemOf, type SpaceId } from '../core/index.ts'
import type { Answer, Job } from '../messages/index.ts'
import type { Decoded } from '../pan123/index.ts'
import { type Clock, within } from './clock.ts'
import type { Pace } from './pace.ts'

/** A tab that does not answer for so long, milliseconds, is frozen or gone: its own patience with 123pan is a minute. */
const TAB_LIMIT = 75_000

/** What a run needs of the world. */
export interface RunNeeds {
  /** Lets a tab perform a request. */
  readonly ask: (tab: number, ask: Ask) => Promise<Answer>
  /** Takes an answer in, on disk. */
  readonly take: (observed: unknown) => Promise<Decoded>
  /** Tells whoever watches. */
  readonly report: (job: Job) => void
  readonly clock: Clock
}

/** What is to be done, and through which tab. */
export interface Target {
  readonly tab: number
  readonly kind: Job['kind']
  readonly space: SpaceId
  readonly folder: number
}

/** One job under way. */
export interface Run {
  readonly job: () => Job
  readonly update: (change: Partial<Pick<Job, 'done' | 'total'>>) => void
  /**
   * Puts one question to 123pan, at the common pace; "too fast" is waited out.
   * @throws MountlinkError for any other trouble, and for "too fast" in the end
   */
  readonly perform: (ask: Ask) => Promise<Decoded['facts']>
  /** Ends it at once; what a request under way still brings is taken in. */
  readonly stop: () => void
}

/**
 * Starts a job.
 * @param work what it does; how it ends is the job's state
 */
export function startRun(
  { tab, ...target }: Target,
  id: number,
  pace: Pace,
  needs: RunNeeds,
  work: (run: Run) => Promise<void>,
): Run {
  const stopped = new AbortController()
  const { signal } = stopped
  let job: Job = { ...target, id, state: 'running', done: 0, total: null, requests: 0, problem: null }

  const change = (next: Partial<Job>): void => {
    if (job.state !== 'running') return
    job = { ...job, ...next }
    needs.report(job)
  }

  const once = async (ask: Ask): Promise<Decoded> => {
    const answer = await needs.ask(tab, ask)
    return 'observed' in answer ? needs.take(answer.observed) : { facts: [], problem: answer.problem }
  }

  const perform = async (ask: Ask): Promise<Decoded['facts']> => {
    for (;;) {
      await pace.turn(signal)
      change({ requests: job.requests + 1 })
      const gone = (): Error => new MountlinkError('tab-gone')
      const { facts, problem } = await within(needs.clock, TAB_LIMIT, once(ask), signal, gone)
      if (problem?.code !== 'too-fast') {
        if (problem) throw new MountlinkError(problem.code, problem.detail)
        pace.fine()
        if (job.problem) change({ problem: null })
        return facts
      }
      if (!pace.tooFast()) throw new MountlinkError('too-fast')
      change({ problem })
    }
  }

  const end = (state: Job['state'], problem: Problem | null): void => change({ state, problem })
  const stop = (): void => {
    end('stopped', null)
    stopped.abort()
  }
  const run: Run = { job: () => job, update: change, perform, stop }
  needs.report(job)
  // After a stop the work ends by the signal's reason, and the job's state does not change any more.
  work(run).then(
    () => end('done', null),
    (error: unknown) => end('failed', problemOf(error)),
  )
  return run
}
