import { type Ask, type Fact, MountlinkError, type ProblemCode } from '../core/index.ts'
import type { Answer, Job } from '../messages/index.ts'
import type { Decoded } from '../pan123/index.ts'
import { type Clock, unless } from './clock.ts'
import type { Pace } from './pace.ts'

/** What only a tab can mend: one that is open, that we may read, on this drive or share, and that has used its login. */
const NO_TAB: ReadonlySet<ProblemCode> = new Set([
  'tab-gone',
  'no-access',
  'reload-tab',
  'login-unknown',
  'account-changed',
])

/** Trouble that may pass by itself, and how many pauses in a row it is worth; the pace knows for the others. */
const PASSING: ReadonlyMap<ProblemCode, number | undefined> = new Map([
  ['too-fast', undefined],
  ['network', undefined],
  // Cut off on the way, or a server that has a bad moment.
  ['unreadable', 2],
  ['unknown-answer', 2],
])

export interface RequestsNeeds {
  /**
   * Lets a tab perform a request; the tab named is the one to ask first. Rejects for no trouble of 123pan's or a tab's.
   * @param starts to be told when a tab is given the request
   */
  readonly ask: (ask: Ask, tab: number | null, starts: () => void) => Promise<Answer>
  /** Takes an answer in, on disk. */
  readonly take: (observed: unknown) => Promise<Decoded>
  readonly clock: Clock
  readonly pace: Pace
}

/** For whom a request is made. */
export interface Client {
  readonly tab: number | null
  /** Calls the request off. */
  readonly signal: AbortSignal
  /** One more request was made; not on disk by itself. */
  readonly count: () => void
  /** Whether it was last told to back off or to wait. */
  readonly troubled: () => boolean
  /** It goes on, backs off or waits for a tab. Resolves when that is on disk, with the pace. */
  readonly tell: (state: Pick<Job, 'state' | 'problem'>) => Promise<void>
}

/** Everything that we ask of 123pan passes here, one at a time. */
export interface Requests {
  /**
   * Puts one question. What passes is waited out, a missing tab however long.
   * @returns what the answer tells, once that is on disk
   * @throws MountlinkError what does not pass, or has not passed in the end; the reason of the client's signal
   */
  readonly perform: (ask: Ask, client: Client) => Promise<readonly Fact[]>
  /** Resolves when no request is under way any more, also none that was called off. */
  readonly settled: () => Promise<void>
  /** A tab may be there now. */
  readonly wake: () => void
  /** Milliseconds that a request takes with all that belongs to it, from start to start. */
  readonly each: () => number
}

/** What an answer means. The pace knows of it already, also where nobody waits for it any more. */
interface Told extends Decoded {
  /** `wait`: for a tab. `again`: after a pause. */
  readonly next: 'end' | 'again' | 'wait'
}

export function createRequests({ ask, take, clock, pace }: RequestsNeeds): Requests {
  let line: Promise<unknown> = Promise.resolve()
  let took = 0
  let wakes = 0
  const waiting = new Set<() => void>()

  const once = async (question: Ask, tab: number | null): Promise<Told> => {
    const started = clock.now()
    const answer = await ask(question, tab, pace.starts)
    const { facts, problem } =
      'observed' in answer ? await take(answer.observed) : { facts: [], problem: answer.problem }
    if (problem && NO_TAB.has(problem.code)) return { facts, problem, next: 'wait' }
    const now = clock.now() - started
    took = took === 0 ? now : took + (now - took) / 4
    if (!problem) pace.fine()
    const passes =
      problem && PASSING.has(problem.code) && pace.back(problem.code === 'too-fast', PASSING.get(problem.code))
    return { facts, problem, next: passes ? 'again' : 'end' }
  }

  const perform = async (question: Ask, client: Client): Promise<readonly Fact[]> => {
    const { signal, tell } = client
    let gone = false
    for (;;) {
      const seen = wakes
      const answer = line.then(async () => {
        await pace.turn(signal)
        return once(question, client.tab)
      })
      line = answer.catch(() => undefined)
      const { facts, problem, next } = await unless(signal, answer)
      if (next === 'wait') {
        // One that has vanished on the way may have a neighbour.
        const first = problem?.code === 'tab-gone' && !gone
        gone = true
        if (first) continue
        await tell({ state: 'waiting', problem })
        if (seen === wakes) await unless(signal, new Promise<void>((resolve) => waiting.add(resolve)))
        continue
      }
      client.count()
      gone = false
      if (next === 'again') {
        await tell({ state: 'running', problem })
        continue
      }
      if (problem) throw new MountlinkError(problem.code, problem.detail)
      if (client.troubled()) await tell({ state: 'running', problem: null })
      return facts
    }
  }

  return {
    perform,
    settled: async () => void (await line),
    wake: () => {
      wakes++
      for (const go of waiting) go()
      waiting.clear()
    },
    each: () => Math.max(pace.spacing(), took),
  }
}
