import { type Ask, isOwnSpace, MountlinkError, type Problem, problemOf, type SpaceId, uidOf } from '../core/index.ts'
import type { Answer, Place } from '../messages/index.ts'
import { decode } from '../pan123/index.ts'
import { type Clock, within } from './clock.ts'
import type { RequestsNeeds } from './requests.ts'

/** A tab that does not say for so long what it shows, milliseconds, is frozen. */
const PLACE_LIMIT = 2_000
/** One that does not answer for so long, milliseconds, is gone: its own patience with 123pan is a minute. */
const ANSWER_LIMIT = 75_000

/** The browser's tabs. */
export interface Tabs {
  /** Ids of all that show a page of 123pan's. */
  readonly query: () => Promise<number[]>
  /** Whether the browser lets us read any page of 123pan's at all. */
  readonly mayRead: () => Promise<boolean>
  /** @throws MountlinkError `no-access` where the browser no longer lets us read its page */
  readonly place: (tab: number) => Promise<Place>
  readonly perform: (tab: number, ask: Ask) => Promise<Answer>
}

/**
 * Lets some tab put a question: the one that did last for this work, the one the user started from, or any other that shows the
 * same account or has itself asked for that share.
 * @returns asks; an answer with `tab-gone`, `no-access`, `reload-tab`, `login-unknown` or `account-changed` says that none can.
 * Never two tabs put one question: the pace is not kept here
 */
export function createAsker(tabs: Tabs, clock: Clock): RequestsNeeds['ask'] {
  let last: number | null = null
  /** The tab that the work was started from when it was asked last. */
  let from: number | null = null
  /** One that has said what it shows, and then did not do it. */
  let slow: number | null = null
  /** Whose login 123pan has called ended: others that claim the account may have a newer one. */
  const loggedOut = new Set<number>()

  /** The higher the later it is asked. */
  const rank = (tab: number): number => (loggedOut.has(tab) ? 2 : Number(tab === slow))

  const gone = (): Error => new MountlinkError('tab-gone')

  /** @returns null for one that will do */
  const unfit = async (tab: number, space: SpaceId): Promise<Problem | null> => {
    try {
      return unfitPlace(await within(clock, PLACE_LIMIT, tabs.place(tab), gone), space)
    } catch (error) {
      const problem = problemOf(error)
      return problem.code === 'no-access' ? problem : { code: 'tab-gone' }
    }
  }

  const perform = async (tab: number, ask: Ask, starts: () => void): Promise<Answer> => {
    try {
      starts()
      const answer = await within(clock, ANSWER_LIMIT, tabs.perform(tab, ask), gone)
      if (!isElsewhere(answer)) last = tab
      if (slow === tab) slow = null
      if ('observed' in answer && decode(answer.observed).problem?.code === 'logged-out') loggedOut.add(tab)
      else loggedOut.delete(tab)
      return answer
    } catch (error) {
      slow = tab
      return { problem: problemOf(error) }
    }
  }

  return async (ask, tab, starts) => {
    // Other work, which the user wants from where they are.
    if (tab !== from) last = null
    from = tab
    const first = last ?? tab
    let why: Problem = { code: 'tab-gone' }
    let passed: number | null = null
    if (first !== null && rank(first) === 0 && !(await unfit(first, ask.space))) {
      const answer = await perform(first, ask, starts)
      if (!isElsewhere(answer)) return answer
      why = answer.problem
      passed = first
    }
    const all = new Set([...(tab === null ? [] : [tab]), ...(await tabs.query())])
    if (passed !== null) all.delete(passed)
    const fits = await Promise.all([...all].map(async (each) => ({ each, problem: await unfit(each, ask.space) })))
    const able = fits.filter(({ problem }) => !problem).map(({ each }) => each)
    why = worst([why, ...fits.flatMap(({ problem }) => problem ?? [])])
    for (const each of able.toSorted((a, b) => rank(a) - rank(b))) {
      const answer = await perform(each, ask, starts)
      if (!isElsewhere(answer)) return answer
      why = worst([why, answer.problem])
    }
    return { problem: why.code === 'tab-gone' && !(await tabs.mayRead()) ? { code: 'no-access' } : why }
  }
}

/** Nothing was asked of 123pan, as this tab cannot: another may. The most telling first. */
const ELSEWHERE: ReadonlySet<Problem['code']> = new Set(['no-access', 'account-changed', 'login-unknown', 'reload-tab'])

const isElsewhere = (answer: Answer): answer is Extract<Answer, { problem: unknown }> =>
  'problem' in answer && ELSEWHERE.has(answer.problem.code)

const worst = (problems: readonly Problem[]): Problem => {
  const code = [...ELSEWHERE].find((each) => problems.some((problem) => problem.code === each))
  return { code: code ?? 'tab-gone' }
}

/** Which share a tab can ask for only it knows itself: it is asked to. */
function unfitPlace({ hook, uid }: Place, space: SpaceId): Problem | null {
  if (hook === 'late') return { code: 'reload-tab' }
  if (!isOwnSpace(space) || uid === uidOf(space)) return null
  return { code: uid === null ? 'login-unknown' : 'account-changed' }
}
