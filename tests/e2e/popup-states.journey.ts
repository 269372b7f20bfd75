import type { Browser, Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { until } from '../browsers/index.ts'
import { accountOf, FIRST, IDS, REFUSALS, tokenFor } from '../replica/index.ts'
import { clickOn } from './click-on.ts'
import { setEnabled, update } from './extension-switch.ts'
import { paste } from './popup.ts'
import { BROWSERS } from './reading.ts'
import { click } from './site.ts'
import { listShown, type Stage, startStage } from './stage.ts'

const TOP_PAGE = 'https://www.123pan.com/'
const LOGIN = `${TOP_PAGE}login?uid=${FIRST}`

describe.each(BROWSERS)('what the popup says in %s', (kind) => {
  let stage: Stage
  let page: Page
  beforeAll(async () => {
    stage = await startStage(kind)
  })
  afterAll(() => stage.close())

  const buttons = (popup: Page): Promise<string[]> =>
    popup.evaluate(() => [...document.querySelectorAll('.notice button')].map(({ textContent }) => textContent ?? ''))

  test('not on 123pan: it opens it', async () => {
    const popup = await stage.popup(await stage.session.open('https://example.com/'))
    await popup.says('This tab is not 123pan')
    expect(await popup.words()).toContain('Open a folder of your drive or a share on 123pan')
    expect(await buttons(popup.page)).toEqual(['Open 123pan'])
    await clickOn(popup.page, '.notice button')
    await until('123pan in a tab', async () =>
      (await stage.session.browser.pages()).some((each) => each.url() === TOP_PAGE),
    )
  })

  test('logged out: back to the page; after the login the folder is there by itself', async () => {
    page = await stage.session.open(TOP_PAGE)
    const popup = await stage.popup(page)
    await popup.says('You are not logged in to 123pan')
    expect(await popup.words()).toContain('Log in on the page, then open the folder you want.')
    expect(await buttons(popup.page)).toEqual(['Back to the page'])
    await page.goto(LOGIN)
    await popup.says('毕业照.zip')
    await popup.page.close()
  })

  test('nothing opened yet: reload', async () => {
    page = await stage.session.open(`${TOP_PAGE}Setting`)
    const popup = await stage.popup(page)
    await popup.says('Nothing to see on this page yet')
    expect(await buttons(popup.page)).toEqual(['Reload this tab'])
    await popup.page.close()
  })

  test('the login has ended: a sentence above what was read before', async () => {
    const account = accountOf(stage.replica.world, FIRST)
    page = await stage.visit(FIRST, `/?homeFilePath=${IDS.BACKUP}`)
    account.token = tokenFor(FIRST, account.nickname, 'a new login')
    await page.reload()
    const popup = await stage.popup(page)
    await popup.says('You are not logged in to 123pan. Log in on the page, then try again.')
    expect(await popup.names()).toContain('空文件.txt')
    expect(await popup.words()).toContain('Back to the page')
    await popup.page.close()
  })

  // Firefox runs nothing of ours in a page of the extension before its own.
  if (kind === 'chromium')
    test('the list is never there without the sentence above it: it would move away under the pointer', async () => {
      const popup = await stage.popup(page)
      await popup.page.evaluateOnNewDocument(() => {
        const look = (): void => {
          const [row, banner] = ['[role=row][data-id]', '.banner'].map((one) => document.querySelector(one))
          if (row && !banner) document.documentElement.dataset['bare'] = ''
        }
        new MutationObserver(look).observe(document, { childList: true, subtree: true })
      })
      await popup.page.reload()
      await popup.settled()
      await popup.says('You are not logged in to 123pan.')
      expect(await popup.page.evaluate(() => document.documentElement.dataset['bare'])).toBeUndefined()
      await popup.page.close()
    })

  test.each([
    ['captcha', REFUSALS.captcha, IDS.FILMS, 'Solve the captcha on the page', 'Back to the page'],
    ['HTML', { kind: 'html' } as const, IDS.SERIES, '123pan answered with a web page', 'Reload this tab'],
  ])('%s on the first visit of a folder: a sentence, and the button that helps', async (_, fault, id, says, helps) => {
    await stage.visit(FIRST, '/')
    stage.replica.faults.next('file/list/new', fault)
    page = await stage.session.open(`${TOP_PAGE}?homeFilePath=${id}`)
    const popup = await stage.popup(page)
    await popup.says(says)
    expect(await popup.words()).toContain(helps)
    await page.reload()
    await popup.says('Modified')
    await popup.says(new RegExp(`^(?![^]*${says})`))
    await popup.page.close()
  })

  test('123pan refuses: the report to copy has the code, and nothing that names a person or a file', async () => {
    await stage.visit(FIRST, '/')
    stage.replica.faults.next('file/list/new', REFUSALS.captcha)
    page = await stage.session.open(`${TOP_PAGE}?homeFilePath=${IDS.PHOTOS}`)
    const popup = await stage.popup(page)
    await popup.says('captcha')
    await clickOn(popup.page, '[data-action="copy-report"]')
    await popup.says('Copied')
    const report = await paste(popup.page)
    expect(report).toMatch(/^Mountlink [\d.]+: captcha\nwindow: popup\nbrowser: \w+ \d+, /)
    const { nickname, token } = accountOf(stage.replica.world, FIRST)
    for (const hidden of [nickname, token, FIRST, String(IDS.PHOTOS), '123pan.com', ...(await popup.names())])
      expect(report).not.toContain(hidden)
    await popup.page.close()
  })

  test('just installed, with the page open: reload this tab, and the folder is there', async () => {
    await stage.close()
    const openPage = async (browser: Browser): Promise<void> => {
      page = await browser.newPage()
      await page.goto(`${LOGIN}&next=${encodeURIComponent(`/?homeFilePath=${IDS.LINK_TEST}`)}`)
      await listShown(page)
    }
    stage = await startStage(kind, { beforeInstall: openPage })
    const popup = await stage.popup(page)
    await popup.says('Reload this page once')
    expect(await popup.words()).toContain('was open before Mountlink was installed or updated')
    expect(await buttons(popup.page)).toEqual(['Reload this tab'])
    await clickOn(popup.page, '.notice button')
    await popup.says('202023.08.09.exe')
    await popup.page.close()
  })

  test.each([
    ['updated', () => update(stage.session)],
    [
      'switched off and on',
      async () => {
        await setEnabled(stage.session, false)
        await setEnabled(stage.session, true)
      },
    ],
  ])('%s, with the page open: its old scripts step aside, and one click brings the folder back', async (_, change) => {
    await change()
    // The page works on without us, and nothing of its own is lost.
    await click(page, '.ant-breadcrumb a')
    await listShown(page)
    const popup = await stage.popup(page)
    await popup.says('Reload this page once')
    await clickOn(popup.page, '.notice button')
    await popup.says('毕业照.zip')
    await popup.page.close()
  })
})
