import { type Ask, isOwnSpace, MountlinkError, type Problem, problemOf, type SpaceId, uidOf } from '../core/index.ts'
import type { Answer, Place } from '../messages/index.ts'
import { type Clock, within } from './clock.ts'

/** A tab that does not say for so long what it shows, milliseconds, is frozen. */
const PLACE_LIMIT = 2_000
/** One that does not answer for so long, milliseconds, is gone: its own patience with 123pan is a minute. */
const ANSWER_LIMIT = 75_000

/** The browser's tabs. */
export interface Tabs {
  /** Ids of all that show a page of 123pan's. */
  readonly query: () => Promise<number[]>
  readonly place: (tab: number) => Promise<Place>
  readonly perform: (tab: number, ask: Ask) => Promise<Answer>
}

/**
 * Lets some tab put a question: the one that did last, the one the user started from, or any other that shows the
 * same account or has itself asked for that share.
 * @returns asks; an answer with `tab-gone`, `reload-tab`, `login-unknown` or `account-changed` says that none can.
 * Never two tabs put one question: the pace is not kept here
 */
export function createAsker(tabs: Tabs, clock: Clock): (ask: Ask, tab: number | null) => Promise<Answer> {
  let last: number | null = null
  /** One that has said what it shows, and then did not do it. */
  let slow: number | null = null

  const gone = (): Error => new MountlinkError('tab-gone')

  /** @returns null for one that will do */
  const unfit = async (tab: number, space: SpaceId): Promise<Problem | null> => {
    try {
      return unfitPlace(await within(clock, PLACE_LIMIT, tabs.place(tab), gone), space)
    } catch {
      return { code: 'tab-gone' }
    }
  }

  const perform = async (tab: number, ask: Ask): Promise<Answer> => {
    try {
      const answer = await within(clock, ANSWER_LIMIT, tabs.perform(tab, ask), gone)
      last = tab
      if (slow === tab) slow = null
      return answer
    } catch (error) {
      slow = tab
      return { problem: problemOf(error) }
    }
  }

  return async (ask, tab) => {
    const first = last ?? tab
    if (first !== null && first !== slow && !(await unfit(first, ask.space))) return perform(first, ask)
    const all = [...new Set([...(tab === null ? [] : [tab]), ...(await tabs.query())])]
    const fits = await Promise.all(all.map(async (each) => ({ each, problem: await unfit(each, ask.space) })))
    const able = fits.filter(({ problem }) => !problem).map(({ each }) => each)
    let why = worst(fits.flatMap(({ problem }) => problem ?? []))
    for (const each of able.toSorted((a, b) => Number(a === slow) - Number(b === slow))) {
      const answer = await perform(each, ask)
      if ('observed' in answer || !ELSEWHERE.has(answer.problem.code)) return answer
      why = worst([why, answer.problem])
    }
    return { problem: why }
  }
}

/** Nothing was asked of 123pan, as this tab cannot: another may. The most telling first. */
const ELSEWHERE: ReadonlySet<Problem['code']> = new Set(['account-changed', 'login-unknown', 'reload-tab'])

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
