import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { discard, freeze, hide } from '../browsers/index.ts'
import { accountOf, FIRST, mostAtOnce, SECOND, tokenFor } from '../replica/index.ts'
import { alarmClock, askedAgain, askedFor, isOurs, jobIs, QUICK, tooEarly } from './job.ts'
import { type ListingStage, startListingStage } from './listing-stage.ts'
import type { Popup } from './popup.ts'
import { BROWSERS } from './reading.ts'
import { switchAccount } from './site.ts'
import { listShown } from './stage.ts'

/** Folders enough for a listing not to be over before something happens to its tab. */
const MANY = 16

describe.each(BROWSERS)('a listing and its tab in %s', (kind) => {
  let stage: ListingStage
  let page: Page
  let popup: Popup

  beforeAll(async () => {
    stage = await startListingStage(kind)
  })
  afterAll(() => stage.close())
  afterEach(async () => {
    stage.replica.faults.clear()
    await stage.closeTabs()
    expect(mostAtOnce(stage.asked())).toBeLessThanOrEqual(1)
    expect(tooEarly(stage.asked(), QUICK)).toEqual([])
    expect(new Set(stage.asked().map(({ headers }) => headers['authorization']?.slice(0, 7)))).toEqual(
      new Set(['Bearer ']),
    )
  })

  /** Starts to list all below the folder; what happens next happens after two requests. */
  const listBelow = async (id: number): Promise<void> => {
    ;[page, popup] = await stage.openFolder(id)
    await popup.act('list-below')
    await stage.requests(2)
  }

  test('it is closed: the listing waits for one, and goes on when the person comes back', async () => {
    const [id = 0, ...below] = stage.shelf('关掉标签页', MANY)
    await listBelow(id)
    await page.close()
    await jobIs(popup.page, 'waiting')
    expect(await popup.words()).toContain('Waiting for a 123pan tab')
    await stage.visit(FIRST, '/')
    await popup.says(`${3 * MANY} files`, 60_000)
    expect(askedAgain(stage.asked()).length).toBeLessThanOrEqual(1)
    expect(new Set(stage.asked().map(askedFor))).toEqual(new Set(below.map((each) => `${each} 1`)))
  })

  test('it is put to sleep by the browser: the listing goes on when it is looked at again', async () => {
    const [id = 0] = stage.shelf('睡着', MANY)
    await listBelow(id)
    const wake = await discard(stage.session, page)
    // Chromium loads it again at once, as puppeteer has it under its eye.
    if (kind === 'firefox') await jobIs(popup.page, 'waiting')
    await wake()
    await popup.says(`${3 * MANY} files`, 60_000)
    expect(askedAgain(stage.asked()).length).toBeLessThanOrEqual(1)
  })

  test('its login ends: the listing says so, and goes on with the next one', async () => {
    const [id = 0] = stage.shelf('重新登录', 4)
    ;[page, popup] = await stage.openFolder(id)
    const { account, replica } = stage
    const endLogin = () => void (account.token = tokenFor(FIRST, account.nickname, 'the next'))
    replica.faults.nth(2, isOurs, { kind: 'meanwhile', act: endLogin })
    await popup.act('list-below')
    await popup.says('You are not logged in to 123pan.')
    await jobIs(popup.page, 'paused')
    expect(stage.asked()).toHaveLength(2)
    const home = encodeURIComponent(`/?homeFilePath=${id}`)
    await page.goto(`https://www.123pan.com/login?uid=${FIRST}&next=${home}`)
    await listShown(page)
    await popup.act('resume-job')
    await popup.says('12 files', 60_000)
  })

  test('another account logs in: the listing waits for the first, whose login alone is used', async () => {
    const [id = 0] = stage.shelf('换账号', MANY)
    await listBelow(id)
    await switchAccount(page, accountOf(stage.replica.world, SECOND).nickname)
    await jobIs(popup.page, 'waiting')
    await switchAccount(page, stage.account.nickname)
    await popup.page.close()
    popup = await stage.popup(await stage.visit(FIRST, `/?homeFilePath=${id}`))
    await popup.says(`${3 * MANY} files`, 60_000)
    expect(new Set(stage.asked().map(({ uid }) => uid))).toEqual(new Set([FIRST]))
  })
})

test('Chromium freezes the tab: the listing waits, and goes on when it thaws', async () => {
  const stage = await startListingStage('chromium')
  const [id = 0] = stage.shelf('冻住', MANY)
  const [page, popup] = await stage.openFolder(id)
  await popup.act('list-below')
  await stage.requests(2)
  await hide(stage.session, page)
  const ring = await alarmClock(stage.session)
  const thaw = await freeze(page)
  await popup.page.bringToFront()
  // A request that was on its way is waited for more than a minute.
  await jobIs(popup.page, 'waiting', 90_000)
  await thaw()
  await ring()
  await popup.says(`${3 * MANY} files`, 60_000)
  expect(askedAgain(stage.asked()).length).toBeLessThanOrEqual(1)
  expect(tooEarly(stage.asked(), QUICK)).toEqual([])
  await stage.close()
}, 180_000)
