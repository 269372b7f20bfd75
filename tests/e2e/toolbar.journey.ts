import { TargetType } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { until } from '../browsers/index.ts'
import { FIRST, IDS, SHARES } from '../replica/index.ts'
import { type Popup, popupOf } from './popup.ts'
import { type Stage, startStage } from './stage.ts'

/**
 * The popup as the toolbar opens it, for the tab in front; elsewhere it is opened as a tab, which a test
 * can hold open. Firefox has no way to reach the inside of a toolbar popup from without.
 */

const POPUP = 'src/popup/index.html'

let stage: Stage
beforeAll(async () => {
  stage = await startStage('chromium')
})
afterAll(() => stage.close())

/** Does what a click on the toolbar icon does. */
async function clickIcon(): Promise<Popup> {
  const { browser, origin } = stage.session
  const isOurs = (url: string): boolean => url.startsWith(origin)
  const background = await browser.waitForTarget(
    (target) => target.type() === TargetType.SERVICE_WORKER && isOurs(target.url()),
  )
  const worker = await background.worker()
  await worker?.evaluate(() =>
    (globalThis as unknown as { chrome: { action: { openPopup(): Promise<void> } } }).chrome.action.openPopup(),
  )
  const target = await browser.waitForTarget((one) => one.url().endsWith(POPUP))
  const popup = popupOf(await target.asPage())
  await popup.settled()
  return popup
}

test('a click on the icon opens on the folder of the tab in front', async () => {
  const page = await stage.visit(FIRST, `/?homeFilePath=${IDS.LINK_TEST}`)
  await page.bringToFront()
  const popup = await clickIcon()
  expect(await popup.names()).toContain('202023.08.09.exe')
  expect(await popup.words()).toContain(String(IDS.LINK_TEST))
  await popup.page.close()
})

test('on another tab it opens on what that tab shows', async () => {
  const page = await stage.open(`https://www.123pan.com/s/${SHARES.TWRP}?pwd=twrp`)
  await page.bringToFront()
  const popup = await clickIcon()
  await until('the share', async () => (await popup.names()).includes('Magisk'))
  await popup.page.close()
})

test('off 123pan it says so, with the one button that helps', async () => {
  const page = await stage.session.open('https://example.com/')
  await page.bringToFront()
  const popup = await clickIcon()
  await popup.says('This tab is not 123pan')
  expect(await popup.page.$$eval('.notice button', (buttons) => buttons.length)).toBe(1)
})
