import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { answerPrompt, firstPage, revokeHost, until } from '../browsers/index.ts'
import { accountOf, FIRST } from '../replica/index.ts'
import { clickOn } from './click-on.ts'
import { update } from './extension-switch.ts'
import { BROWSERS } from './reading.ts'
import { openSettings } from './settings.ts'
import { type Stage, startStage } from './stage.ts'

describe.each(BROWSERS)('the first page in %s', (kind) => {
  let stage: Stage
  let page: Page
  beforeAll(async () => {
    stage = await startStage(kind, { firstPage: true })
    page = await firstPage(stage.session.browser, stage.session.origin)
  })
  afterAll(() => stage.close())

  const words = (): Promise<string> => page.evaluate(() => document.body.innerText)
  const says = (what: string) => until(`the first page to say ${what}`, async () => (await words()).includes(what))

  test('opens by itself after installing, with its pictures', async () => {
    await says('Mountlink is ready')
    const drawn = () =>
      page.$$eval('img', (all) => all.map(({ naturalWidth, alt }) => naturalWidth > 100 && alt !== ''))
    await until('the pictures', async () => (await drawn()).join() === 'true,true')
  })

  test('takes the key in, which is then in the settings', async () => {
    await page.type('#uid-new', FIRST)
    await page.type('#key-new', accountOf(stage.replica.world, FIRST).privateKey)
    await page.keyboard.press('Enter')
    await says(`The key for account ${FIRST} is set.`)
    const settings = await openSettings(stage.session)
    await settings.waitForSelector(`[data-uid="${FIRST}"] .dots`)
    await clickOn(settings, '[name="language"][value="zh-CN"] + span')
    await settings.close()
  })

  test('speaks the language that is set', async () => {
    await says('Mountlink 已安装')
    await says(`账号 ${FIRST} 的密钥已设置。`)
    const shown = await page.$$eval('img', (all) => all.map(({ src }) => src))
    expect(shown[1]).toContain('popup-zh')
  })

  // Chromium gives the manifest's hosts with the installation; what its user takes back it gives back in its own menu.
  if (kind === 'firefox')
    test('asks for 123pan’s pages where the browser keeps them from us, and only then', async () => {
      expect(await page.$('[data-action="allow"]')).toBeNull()
      await revokeHost(stage.session, 'https://www.123pan.com/*')
      await page.waitForSelector('[data-action="allow"]')
      await page.bringToFront()
      await clickOn(page, '[data-action="allow"]')
      await answerPrompt(stage.session, 'allow')
      await until('the question to be gone', async () => (await page.$('[data-action="allow"]')) === null)
    })

  test('does not open after an update; the settings show it again', async () => {
    const { browser, origin } = stage.session
    await page.close().catch(() => undefined)
    await update(stage.session)
    const settings = await until('the settings', () => openSettings(stage.session).catch(() => null))
    const at = await Promise.all(
      (await browser.pages()).map((one) => one.evaluate(() => location.href).catch(() => '')),
    )
    expect(at.filter((address) => address.startsWith(origin))).toEqual([`${origin}/src/options/index.html`])
    await settings.waitForSelector('a[href="../welcome/index.html"]')
    const path = await settings.$eval('a[href="../welcome/index.html"]', ({ pathname }) => pathname)
    page = await stage.session.openOwn(path.slice(1))
    await says('Mountlink')
  })
})
