import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parseUrlTree } from '../../src/openlist/index.ts'
import { hide, until } from '../browsers/index.ts'
import {
  type Account,
  accountOf,
  addLibrary,
  type Extent,
  extentOf,
  FIRST,
  type LoggedRequest,
  mostAtOnce,
  REFUSALS,
} from '../replica/index.ts'
import { backgroundKiller } from './extension-switch.ts'
import { alarmClock, askedAgain, askedFor, badge, isOurs, jobIs, ours, QUICK, tooEarly } from './job.ts'
import { BROWSERS } from './reading.ts'
import { setSpacing } from './settings.ts'
import { listShown, type Stage, startStage } from './stage.ts'
import { filesIn, linkedTruthOf } from './truth.ts'

const LIBRARY = 70_000_100
/** Which of our requests are refused as too fast. */
const TOO_FAST = [62, 67, 72] as const

describe.each(BROWSERS)('a library of 5,000 files in 60 folders in %s', (kind) => {
  let stage: Stage
  let account: Account
  let extent: Extent
  let page: Page
  let front: Page
  let readBadge: () => Promise<string>
  /** What was cut off on purpose while it was under way. */
  const disturbed: string[] = []

  beforeAll(async () => {
    stage = await startStage(kind, { slowHiddenTabs: true })
    account = accountOf(stage.replica.world, FIRST)
    addLibrary(account.drive, '图书馆', LIBRARY)
    extent = extentOf(account.drive, LIBRARY)
    await setSpacing(stage.session, QUICK)
    readBadge = await badge(stage.session)
    page = await stage.visit(FIRST, `/?homeFilePath=${LIBRARY}`)
  })
  afterAll(() => stage.close())

  const asked = (): LoggedRequest[] => ours(stage.replica.log)
  /** When our `n`-th request arrives, and before it is answered, this happens. */
  const meanwhile = (n: number, act: () => unknown): void => {
    const disturb = (): void => {
      const last = asked().at(-1)
      if (last) disturbed.push(askedFor(last))
      act()
    }
    stage.replica.faults.nth(n, isOurs, { kind: 'meanwhile', act: disturb })
  }

  test('one click; then the popup is closed and the tab hidden, and it goes on', async () => {
    const popup = await stage.popup(page)
    await popup.says('not read')
    const [kill, ring] = await Promise.all([backgroundKiller(stage.session), alarmClock(stage.session)])
    const killed: boolean[] = []
    const killAndRing = async (): Promise<void> => {
      killed.push(await kill())
      await ring()
    }
    meanwhile(12, killAndRing)
    meanwhile(38, () => page.reload())
    meanwhile(50, killAndRing)
    for (const [index, refusal] of [REFUSALS.tooFast, REFUSALS.tooFastEmpty, REFUSALS.tooFastText].entries())
      stage.replica.faults.nth(TOO_FAST[index] ?? 0, isOurs, refusal)
    await popup.page.bringToFront()
    stage.replica.log.clear()
    await popup.act('list-below')
    await jobIs(popup.page, 'running')
    await popup.says(/\d+ of \d+ folders · [\d,]+ entries · \d+ requests?/)
    await popup.says(/left, \d+ requests?/)
    await until('the badge', readBadge)
    await popup.page.close()
    front = await hide(stage.session, page)
    await until('60 requests', () => asked().length >= 60, 150_000)
    expect(killed).toEqual([true, true])
  }, 180_000)

  test('a popup that is opened later tells how far it is, and that it is done', async () => {
    const popup = await stage.popup(page)
    await jobIs(popup.page, 'running')
    await popup.says('Done: 60 folders, 5,059 entries.', 60_000)
    await popup.says('5,000 files')
    expect(await popup.words()).not.toMatch(/not read|so far|of [\d,]+ known/)
    await until('the badge to be empty', async () => (await readBadge()) === '')
    await popup.page.close()
    await front.close()
  }, 90_000)

  test('every page was asked for once, but for those that were cut off or refused', () => {
    const requests = asked()
    const refused = TOO_FAST.flatMap((n) => requests[n - 1] ?? [])
    const again = [...disturbed, ...refused.map(askedFor)]
    expect(again).toHaveLength(6)
    for (const each of askedAgain(requests)) expect(again).toContain(each)
    // The page itself has shown the library's first folder to its end.
    const pagesOf = ({ id }: { id: number }): string[] =>
      Array.from(
        { length: Math.max(1, Math.ceil(account.drive.children(id).length / 100)) },
        (_, at) => `${id} ${at + 1}`,
      )
    const folders = account.drive.all().filter(({ id, folder }) => folder && account.drive.isBelow(id, LIBRARY))
    expect([...new Set(requests.map(askedFor))].toSorted()).toEqual(folders.flatMap(pagesOf).toSorted())
    expect(requests.length).toBeLessThanOrEqual(extent.requests - 1 + 6)
  })

  test('politely: one at a time, never closer than is set, and not before a pause is over', () => {
    const requests = asked()
    expect(mostAtOnce(requests)).toBe(1)
    expect(tooEarly(requests, QUICK)).toEqual([])
    for (const n of TOO_FAST) expect(tooEarly(requests.slice(n - 1, n + 1), 2000)).toEqual([])
    expect(new Set(requests.map(({ uid }) => uid))).toEqual(new Set([FIRST]))
  })

  test('exported as UrlTree it reads back as the replica’s own truth: names, sizes, times, links', async () => {
    await page.bringToFront()
    await listShown(page)
    const popup = await stage.popup(page)
    await popup.tickAll()
    await popup.choose('url-tree')
    await popup.askLinks()
    expect(stage.replica.log.to('cdn-link/url').length).toBeLessThanOrEqual(4)
    const files = filesIn(parseUrlTree(await popup.copy()))
    expect(files).toEqual(linkedTruthOf(account, LIBRARY))
  })
})
