import type { Page } from 'puppeteer-core'
import type { Browser as Api } from 'webextension-polyfill'
import type { Job } from '../../src/messages/protocol.ts'
import { type Session, until } from '../browsers/index.ts'
import type { LoggedRequest, RequestLog } from '../replica/index.ts'

/** What the background does for the user, as the popup, the badge and 123pan's own log show it. */

/** The shortest spacing that can be set, milliseconds: the journeys' own, to save time. */
export const QUICK = 300
/** The pace is kept where requests start; on a busy machine one may catch up with another on its way. */
const ON_ITS_WAY = 300

/** @returns whether we, not the page, have asked for a list: the page's own go by time or by name */
export const isOurs = ({ method, path, query }: LoggedRequest): boolean =>
  method === 'GET' && /\/(file\/list\/new|share\/get)$/.test(path) && query['orderBy'] === 'file_id'

/** @returns our list requests since the log was cleared */
export const ours = ({ requests }: RequestLog): LoggedRequest[] => requests.filter(isOurs)

/** @returns what a list request asks for: `<folder> <page>` */
export const askedFor = ({ query }: LoggedRequest): string =>
  `${query['parentFileId'] ?? query['ParentFileId']} ${query['Page']}`

/** @returns what was asked for more than once, each as often as it was asked again */
export const askedAgain = (requests: readonly LoggedRequest[]): string[] =>
  requests.map(askedFor).filter((each, index, all) => all.indexOf(each) < index)

/**
 * @returns where more requests came than the spacing, milliseconds, allows for the time between two of them: that time,
 * and the least that it should be
 */
export const tooEarly = (requests: readonly LoggedRequest[], spacing: number): [gap: number, least: number][] =>
  requests.flatMap((one, index) =>
    requests
      .slice(index + 1)
      .map((other, further): [number, number] => [other.time - one.time, spacing * (further + 1) - ON_ITS_WAY])
      .filter(([gap, least]) => gap < least),
  )

/** Waits until the popup shows the job in this state, `timeout` milliseconds at most. */
export async function jobIs(popup: Page, state: Job['state'], timeout?: number): Promise<void> {
  const shown = () => popup.evaluate(() => document.querySelector<HTMLElement>('.job-bar')?.dataset['state'])
  await until(`the job to be ${state}`, async () => (await shown()) === state, timeout).catch(
    async (cause: unknown) => {
      const words = await popup.evaluate(() => document.querySelector<HTMLElement>('.job-bar')?.innerText)
      throw new Error(`${String(cause)}\nIt is ${await shown()}: ${words}`, { cause })
    },
  )
}

/** @returns how to read the badge on the toolbar icon */
export async function badge(session: Session): Promise<() => Promise<string>> {
  const own = await session.openOwn('src/options/index.html')
  return () =>
    own.evaluate(async () => {
      const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Api | undefined>
      return (await (browser ?? chrome)?.action.getBadgeText({})) ?? ''
    })
}

/**
 * Lets the minute be over after which the browser wakes a background that it has ended.
 * @returns waits until an alarm for that is set, and brings it forward
 */
export async function alarmClock(session: Session): Promise<() => Promise<void>> {
  const own = await session.openOwn('src/options/index.html')
  const ring = () =>
    own.evaluate(async () => {
      const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Api | undefined>
      const { alarms } = browser ?? chrome ?? {}
      const [alarm] = (await alarms?.getAll()) ?? []
      if (!alarm) return false
      const { name, periodInMinutes } = alarm
      await alarms?.create(name, { when: Date.now(), ...(periodInMinutes === undefined ? {} : { periodInMinutes }) })
      return true
    })
  return async () => {
    await until('an alarm of ours', ring)
  }
}
