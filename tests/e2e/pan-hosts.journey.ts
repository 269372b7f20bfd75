import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { answerPrompt, grantHost, revokeHost, toolbarPopup, until } from '../browsers/index.ts'
import { FIRST, IDS, NEW_HOST } from '../replica/index.ts'
import { clickOn } from './click-on.ts'
import { runInExtension } from './extension-api.ts'
import { update } from './extension-switch.ts'
import { BROWSERS } from './reading.ts'
import { openSettings } from './settings.ts'
import { type Stage, startStage } from './stage.ts'

/** 123pan has moved to an address that nobody has heard of, and the user adds it. */
describe.each(BROWSERS)('a new address of 123pan in %s', (kind) => {
  const pattern = `https://${NEW_HOST}/*`
  let stage: Stage
  let page: Page
  let settings: Page
  beforeAll(async () => {
    stage = await startStage(kind)
    page = await stage.visit(FIRST, `/?homeFilePath=${IDS.LINK_TEST}`, NEW_HOST)
  })
  afterAll(() => stage.close())

  const says = (words: string): Promise<unknown> =>
    until(`the settings to say ${words}`, () =>
      settings.evaluate(
        (wanted) => document.querySelector<HTMLElement>('#pan-hosts')?.innerText.includes(wanted),
        words,
      ),
    )
  const add = async (address: string): Promise<void> => {
    await settings.bringToFront()
    await settings.$eval('#pan-host', (field) => field instanceof HTMLInputElement && field.select())
    await settings.type('#pan-host', address)
    await clickOn(settings, '[data-action="add-pan-host"]')
  }
  const isWatched = (of: Page): Promise<boolean> => of.evaluate(() => !/\w \w+\(/.test(String(fetch)))
  const registered = (): Promise<string[]> =>
    runInExtension(stage.session, async ({ scripting }) =>
      (await scripting.getRegisteredContentScripts()).flatMap(({ matches = [] }) => matches),
    )

  test('nothing is read there; the popup offers what helps', async () => {
    expect(await isWatched(page)).toBe(false)
    const popup = await stage.popup(page)
    await popup.says('This tab is not 123pan')
    await popup.page.close()
    await page.bringToFront()
    // In Chromium no popup that a test can open is told the address of a strange tab: only a click of a person's is.
    if (kind === 'firefox') await toolbarPopup(stage.session, 'This is 123pan at another address')
  })

  test('an address that cannot be added is refused in words', async () => {
    settings = await stage.session.openOwn(`src/options/index.html#add-host=${NEW_HOST}`)
    await until('the host filled in', () =>
      settings.evaluate((host) => document.querySelector<HTMLInputElement>('#pan-host')?.value === host, NEW_HOST),
    )
    await add('http://no address')
    await says('This is not an address that can be added.')
    await add('https://yun.123pan.cn/')
    await says('Mountlink knows this address already.')
    await add('https://vip.123pan.cn/1/a.html')
    await says('This is an address of direct links or of a login')
    expect(await registered()).toEqual([])
  })

  test('once the browser has asked and was answered yes, its pages are read after a reload', async () => {
    // Chromium's own question cannot be reached: what it gives is given before, on its page about extensions.
    if (kind === 'chromium') await grantHost(stage.session, pattern)
    else {
      await add(`https://${NEW_HOST}/s/abc-def`)
      await answerPrompt(stage.session, 'refuse')
      await says('so it was not added')
      expect(await registered()).toEqual([])
    }
    await add(`https://${NEW_HOST}/s/abc-def`)
    if (kind === 'firefox') await answerPrompt(stage.session, 'allow')
    await says('Added. Reload the tabs that show it.')
    await until('both scripts to be registered', async () => (await registered()).length === 2)
    const popup = await stage.popup(page)
    await popup.says('Reload this page once')
    await clickOn(popup.page, '.notice button')
    await popup.says('202023.08.09.exe')
    expect(await isWatched(page)).toBe(true)
  })

  test('it is a tab of 123pan’s like any other: links are asked for through it', async () => {
    const popup = await stage.popup(page)
    await popup.choose('direct-links')
    await popup.tick('202023.08.09.exe')
    stage.replica.log.clear()
    await popup.askLinks()
    expect(stage.replica.log.to('cdn-link/url').map(({ headers }) => headers['origin'])).toEqual([
      `https://${NEW_HOST}`,
    ])
    await popup.page.close()
  })

  test('after an update of the extension they are still read', async () => {
    await update(stage.session)
    await until('both scripts to be registered', async () => (await registered().catch(() => [])).length === 2)
    await page.reload()
    await until('the page to be watched', () => isWatched(page))
    const popup = await stage.popup(page)
    await popup.says('202023.08.09.exe')
    await popup.page.close()
  })

  test('the settings alone open nothing: what the browser has not allowed is not read', async () => {
    await runInExtension(stage.session, async ({ storage }) => {
      const { settings } = await storage.local.get('settings')
      const { panHosts } = settings as { panHosts: string[] }
      await storage.local.set({ settings: { ...(settings as object), panHosts: [...panHosts, 'evil.example', '*'] } })
    })
    settings = await openSettings(stage.session)
    await says('evil.example')
    await says('The browser does not let Mountlink read it.')
    expect(new Set(await registered())).toEqual(new Set([pattern]))
  })

  test('the browser takes its permission back: the scripts go, and the settings say so', async () => {
    await revokeHost(stage.session, pattern)
    await until('no script to be registered', async () => (await registered()).length === 0)
    if (kind === 'chromium') await grantHost(stage.session, pattern)
    else {
      await settings.bringToFront()
      await clickOn(settings, '[data-action="allow-host"]')
      await answerPrompt(stage.session, 'allow')
    }
    await until('both scripts to be registered', async () => (await registered()).length === 2)
  })

  test('removed, nothing is read there any more, and the permission is given back', async () => {
    await settings.bringToFront()
    await clickOn(settings, `[aria-label="Remove ${NEW_HOST}"]`)
    await until('no script to be registered', async () => (await registered()).length === 0)
    const mayRead = () =>
      runInExtension(stage.session, ({ permissions }, origin) => permissions.contains({ origins: [origin] }), pattern)
    await until('the permission to be gone', async () => !(await mayRead()))
    await page.reload()
    expect(await isWatched(page)).toBe(false)
  })
})
