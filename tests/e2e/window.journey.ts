import type { Page } from 'puppeteer-core'
import type { Browser as Api } from 'webextension-polyfill'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { inChromeScope } from '../browsers/chrome-scope.ts'
import { until } from '../browsers/index.ts'
import { accountOf, FIRST, IDS, SECOND, SHARES } from '../replica/index.ts'
import { clickOn } from './click-on.ts'
import { type Popup, popupOf } from './popup.ts'
import { BROWSERS } from './reading.ts'
import { enterFolder, switchAccount } from './site.ts'
import { type Stage, startStage } from './stage.ts'

const FILE = '202023.08.09.exe'
const OTHER = 'alist-windows-amd64-upx1.exe'

describe.each(BROWSERS)('the window in %s', (kind) => {
  let stage: Stage
  let page: Page
  beforeAll(async () => {
    stage = await startStage(kind)
    page = await stage.visit(FIRST, `/?homeFilePath=${IDS.LINK_TEST}`)
  })
  afterAll(() => stage.close())

  const format = (popup: Popup): Promise<string | null> =>
    popup.page.$eval('.format-now', (button) => button.getAttribute('data-format'))
  const shape = (popup: Popup): Promise<string> =>
    popup.page.$eval('.shape :checked', (radio) => (radio as HTMLInputElement).value)
  const own = async (path: string): Promise<Popup> => {
    const popup = popupOf(await stage.session.openOwn(path))
    await popup.settled()
    return popup
  }
  const narrowTo = (popup: Popup, text: string): Promise<void> => popup.page.type('#search', text)

  test('closed and opened again it has what was picked, the format, its shape and the search', async () => {
    const popup = await stage.popup(page)
    await popup.tick(FILE)
    await popup.choose('url-tree', 'storage-json')
    await narrowTo(popup, 'linux')
    await until('the hits alone', async () => (await popup.names()).length === 4)
    await popup.page.close()
    const again = await stage.popup(page)
    await until('the hits again', async () => (await again.names()).length === 4)
    await again.says(/\b1 of \d+ files?/)
    expect([await format(again), await shape(again)]).toEqual(['url-tree', 'storage-json'])
    // In another folder the list is whole.
    await enterFolder(page, 'QQ')
    await until('the other folder', async () => (await again.words()).includes(String(IDS.LINK_TEST_QQ)))
    expect(await again.page.$eval('#search', (field) => (field as HTMLInputElement).value)).toBe('')
    await page.goto(`https://www.123pan.com/?homeFilePath=${IDS.LINK_TEST}`)
    await again.page.close()
  })

  test('two windows show the same, whichever is used', async () => {
    const one = await stage.popup(page)
    const two = await stage.popup(page)
    await one.page.bringToFront()
    await narrowTo(one, 'linux')
    await until('the hits in the other window', async () => !(await two.words()).includes(FILE))
    await one.page.keyboard.press('Escape')
    await two.says(FILE)
    await one.tick(OTHER)
    await two.says(/\b2 of \d+ files?/)
    await two.page.bringToFront()
    await two.choose('pan123-link', 'text')
    await until('the format in the first window', async () => (await format(one)) === 'pan123-link')
    await two.tick(FILE)
    await one.says(/\b1 of \d+ files?/)
    // Neither comes back.
    expect(await two.words()).toMatch(/\b1 of \d+ files?/)
    await one.page.close()
    await two.page.close()
  })

  test('each account has its own', async () => {
    const popup = await stage.popup(page)
    await popup.says(/\b1 of \d+ files?/)
    await switchAccount(page, accountOf(stage.replica.world, SECOND).nickname)
    await popup.says('只属于第二个账号.pdf')
    await popup.tick('只属于第二个账号.pdf')
    await popup.says(/\b1 of \d+ files?/)
    await switchAccount(page, accountOf(stage.replica.world, FIRST).nickname)
    await popup.says('毕业照.zip')
    await page.goto(`https://www.123pan.com/?homeFilePath=${IDS.LINK_TEST}`)
    await popup.says(/\b1 of \d+ files?/)
    expect(await popup.rowText(OTHER)).toContain('16.3 MB')
    expect(await format(popup)).toBe('pan123-link')
    await popup.page.close()
  })

  test('more marks than can be kept: they count, and a sentence says so; marks of what is gone do no harm', async () => {
    const settings = await stage.session.openOwn('src/options/index.html')
    await settings.evaluate(async (key) => {
      const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Api | undefined>
      const marks = Array.from({ length: 20_001 }, (_, at) => [900_000_000 + at, true])
      await (browser ?? chrome)?.storage.session.set({ [key]: { marks } })
    }, `view:own:${FIRST}`)
    await settings.close()
    const popup = await stage.popup(page)
    await popup.says('So many ticks cannot be kept')
    await popup.tick(FILE)
    await popup.says(/\b1 of \d+ files?/)
    await popup.page.evaluate(() =>
      [...document.querySelectorAll('.status-line button')]
        .at(-1)
        ?.dispatchEvent(new MouseEvent('click', { bubbles: true })),
    )
    await popup.says(/^(?![^]*So many ticks)/)
    await popup.page.close()
  })

  test('in a tab of its own it shows the 123pan tab that was in front last', async () => {
    const popup = await stage.popup(page)
    await clickOn(popup.page, '[data-action=as-tab]')
    // Its address as it has it itself: puppeteer hears of none of Firefox's own tabs.
    const there = await until('the tab', async () => {
      for (const each of await stage.session.browser.pages())
        if ((await each.evaluate(() => location.search).catch(() => '')) === '?in=tab') return each
      return null
    })
    const tab = popupOf(there)
    await tab.says(FILE)
    const share = await stage.open(`https://www.123pan.com/s/${SHARES.TWRP}?pwd=twrp`)
    await share.bringToFront()
    await tab.says('Magisk')
    await page.bringToFront()
    await tab.page.bringToFront()
    await tab.says(FILE)
    // What is none of 123pan's does not take the folder away.
    const elsewhere = await stage.session.open('https://example.com/')
    await elsewhere.bringToFront()
    await tab.page.bringToFront()
    await tab.tick(FILE)
    expect(await tab.words()).toContain(FILE)
    for (const each of [share, elsewhere, there]) await each.close()
  })

  test('beside the page it follows the tab in front, stays calm elsewhere, and takes the room there is', async () => {
    await page.bringToFront()
    const panel = await own('src/popup/panel.html')
    await panel.page.setViewport({ width: 340, height: 700 })
    await page.bringToFront()
    await panel.says(FILE)
    const elsewhere = await stage.session.open('https://example.com/')
    await elsewhere.bringToFront()
    await panel.says('it shows here by itself')
    await elsewhere.close()
    await page.bringToFront()
    await panel.says(FILE)
    await panel.page.bringToFront()
    await panel.choose('url-tree')
    for (const [width, height] of [
      [320, 600],
      [500, 700],
      [400, 300],
      [640, 400],
      [1600, 900],
    ] as const) {
      await panel.page.setViewport({ width, height })
      const beyond = await panel.page.evaluate(() =>
        [...document.querySelectorAll('button, input, select, .row, .preview, .status-line')]
          .filter((each) => !each.closest('.breadcrumb'))
          .filter((each) => each.getBoundingClientRect().right > innerWidth || each.getBoundingClientRect().left < 0)
          .map(({ className }) => className),
      )
      expect(beyond, `${width}×${height}`).toEqual([])
      // Copy can be reached: by scrolling the one column, where that is longer than the window is high.
      await panel.page.$eval('[data-action=copy]', (button) => button.scrollIntoView())
      const bottom = await panel.page.$eval('[data-action=copy]', (button) => button.getBoundingClientRect().bottom)
      expect(bottom, `${width}×${height}`).toBeLessThanOrEqual(height)
    }
    await panel.page.close()
  })

  test('the button opens it beside the page, and the page stays', async () => {
    const popup = await stage.popup(page)
    await clickOn(popup.page, '[data-action=as-panel]')
    if (kind === 'chromium') {
      const target = await stage.session.browser.waitForTarget((one) => one.url().endsWith('panel.html'))
      const panel = popupOf(await target.asPage())
      await page.bringToFront()
      await panel.says(FILE)
      return
    }
    // Firefox shows a test nothing of its sidebar's inside; that it is open, and whose, its own window tells.
    const isOpen = () =>
      inChromeScope(stage.session.browser, ({ window }) => {
        const { SidebarController: sidebar } = window as unknown as {
          readonly SidebarController: { readonly isOpen: boolean; readonly currentID: string }
        }
        return sidebar.isOpen && sidebar.currentID
      })
    expect(await until('the sidebar', isOpen)).toBe('mountlink_mountlink-sidebar-action')
  })
})
