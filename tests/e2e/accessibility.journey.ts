import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { until } from '../browsers/index.ts'
import { FIRST, IDS, REFUSALS } from '../replica/index.ts'
import { findingsInAllLooks, lossesAtHalf, tabTo } from './axe.ts'
import { paste, type Popup } from './popup.ts'
import { BROWSERS } from './reading.ts'
import { openSettings } from './settings.ts'
import { type Stage, startStage } from './stage.ts'

const POPUP = [780, 580] as const
const TAB = [1280, 900] as const

/** Who cannot see, has no mouse, needs large letters, or cannot bear things that move. */
describe.each(BROWSERS)('for everybody, in %s', (kind) => {
  let stage: Stage
  let popup: Popup
  let settings: Page

  const still = (page: Page): Promise<void> =>
    // Firefox is told by a preference.
    kind === 'chromium'
      ? page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }])
      : Promise.resolve()
  const openPopup = async (page: Page): Promise<Popup> => {
    const opened = await stage.popup(page)
    await still(opened.page)
    await opened.page.setViewport({ width: POPUP[0], height: POPUP[1] })
    return opened
  }

  beforeAll(async () => {
    stage = await startStage(kind, { prefs: { 'ui.prefersReducedMotion': 1 } })
    popup = await openPopup(await stage.visit(FIRST, `/?homeFilePath=${IDS.LINK_TEST}`))
  })
  afterAll(() => stage.close())

  test('the popup: a folder', async () => {
    expect(await findingsInAllLooks(popup.page)).toEqual([])
    expect(await lossesAtHalf(popup.page, POPUP)).toEqual([])
  })

  test('the popup by keyboard: pick, choose a format, copy', async () => {
    const { page } = popup
    await page.bringToFront()
    await tabTo(page, '[role=treegrid]')
    await page.keyboard.press('End')
    await page.keyboard.press(' ')
    await tabTo(page, '.format-now')
    await page.keyboard.press('Enter')
    await page.waitForSelector('[role=option]')
    const wanted = await page.$$eval('[role=option]', (all) =>
      all.findIndex((each) => (each as HTMLElement).dataset['format'] === 'folder-id'),
    )
    await page.keyboard.press('Home')
    for (let at = 0; at < wanted; at += 1) await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.waitForSelector('[data-format="folder-id"]')
    await popup.preview()
    await tabTo(page, '[data-action="copy"]')
    await page.keyboard.press('Enter')
    await page.waitForSelector('.note.on')
    expect(await paste(page)).toContain(String(IDS.LINK_TEST))
    await page.keyboard.press('Escape')
  })

  test('the popup: an export, the question before it, a job', async () => {
    await popup.choose('pan123-link')
    await popup.tickAll()
    // Until then the button is the one for the single file that was picked before.
    await popup.says('Get 7 links')
    await popup.askLinks()
    await popup.preview()
    expect(await findingsInAllLooks(popup.page)).toEqual([])
    expect(await lossesAtHalf(popup.page, POPUP)).toEqual([])
    await popup.act('copy')
    await popup.page.waitForSelector('dialog[open]')
    expect(await findingsInAllLooks(popup.page)).toEqual([])
    await popup.act('list-first')
    await popup.act('pause-job')
    await popup.page.waitForSelector('[data-action="resume-job"]')
    expect(await findingsInAllLooks(popup.page)).toEqual([])
    expect(await lossesAtHalf(popup.page, POPUP)).toEqual([])
    await popup.act('stop-job')
  })

  test('nothing moves for who does not want it', async () => {
    await popup.page.evaluate(() => {
      const spinner = document.createElement('span')
      spinner.className = 'spinner'
      document.body.append(spinner)
      for (const each of document.querySelectorAll('details')) each.open = !each.open
    })
    const moving = (): Promise<number> => popup.page.evaluate(() => document.getAnimations().length)
    expect(await moving()).toBe(0)
    if (kind === 'chromium') {
      await popup.page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'no-preference' }])
      expect(await moving()).toBeGreaterThan(0)
    }
    await popup.page.close()
  })

  test('the settings, and a key set by keyboard', async () => {
    settings = await openSettings(stage.session)
    await still(settings)
    await settings.setViewport({ width: TAB[0], height: TAB[1] })
    await settings.bringToFront()
    await until('the account', () => settings.evaluate(() => document.querySelector('[data-uid]') !== null))
    await tabTo(settings, `[id="key-${FIRST}"]`)
    await settings.keyboard.type('289ds32418bxdba')
    await settings.keyboard.press('Enter')
    await settings.waitForSelector('[data-action="test-key"]')
    await settings.evaluate(() => {
      for (const each of document.querySelectorAll('details')) each.open = true
    })
    expect(await findingsInAllLooks(settings)).toEqual([])
    expect(await lossesAtHalf(settings, TAB)).toEqual([])
    await settings.close()
  })

  test('the first page', async () => {
    const page = await stage.session.openOwn('src/welcome/index.html')
    await still(page)
    await page.setViewport({ width: TAB[0], height: TAB[1] })
    await page.waitForSelector('h1')
    expect(await findingsInAllLooks(page)).toEqual([])
    expect(await lossesAtHalf(page, TAB)).toEqual([])
    await page.close()
  })

  test('the popup where there is nothing to show, and where 123pan refuses', async () => {
    const elsewhere = await openPopup(await stage.session.open('https://example.com/'))
    expect(await findingsInAllLooks(elsewhere.page)).toEqual([])
    await elsewhere.page.close()
    stage.replica.faults.next('file/list/new', REFUSALS.captcha)
    const refused = await openPopup(await stage.session.open(`https://www.123pan.com/?homeFilePath=${IDS.FILMS}`))
    await refused.says('captcha')
    expect(await findingsInAllLooks(refused.page)).toEqual([])
    expect(await lossesAtHalf(refused.page, POPUP)).toEqual([])
  })
})
