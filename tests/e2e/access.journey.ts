import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { PAGE_PATTERNS } from '../../src/pan123/hosts.ts'
import { answerPrompt, inExtensionsPage, revokeHost, toolbarPopup } from '../browsers/index.ts'
import { clickOn } from './click-on.ts'
import { jobIs } from './job.ts'
import { type ListingStage, startListingStage } from './listing-stage.ts'
import type { Popup } from './popup.ts'
import { BROWSERS } from './reading.ts'
import { listShown } from './stage.ts'

/** The user withdraws access to 123pan's pages, or never gave it: Firefox lets them choose on installing, Chromium at any time. */
describe.each(BROWSERS)('withdrawn access to 123pan in %s', (kind) => {
  let stage: ListingStage
  let page: Page
  let popup: Popup
  beforeAll(async () => {
    stage = await startListingStage(kind)
  })
  afterAll(() => stage.close())

  const withdraw = async (): Promise<void> => {
    // In Chromium it is withdrawn from all hosts at once.
    for (const pattern of kind === 'chromium' ? PAGE_PATTERNS.slice(0, 1) : PAGE_PATTERNS)
      await revokeHost(stage.session, pattern)
  }
  /** By the button in the popup. Chromium's own question cannot be reached: there on the browser's page about extensions. */
  const allow = async (): Promise<void> => {
    if (kind === 'firefox') {
      await popup.page.bringToFront()
      await popup.act('allow')
      await answerPrompt(stage.session, 'allow')
      return
    }
    const change = { extensionId: new URL(stage.session.origin).host, hostAccess: 'ON_ALL_SITES' as const }
    await inExtensionsPage(
      stage.session.browser,
      (developer, all) => developer.updateExtensionConfiguration(all),
      change,
    )
  }

  test('a job waits, and says that the browser does not let it', async () => {
    const [top] = stage.shelf('很多格', 20)
    ;[page, popup] = await stage.openFolder(top ?? 0)
    await popup.act('list-below')
    await stage.requests(2)
    await withdraw()
    await jobIs(popup.page, 'waiting')
    await popup.says('The browser does not let Mountlink read this 123pan page.')
  })

  test('the popup says so, too, with the one button that helps', async () => {
    await page.reload()
    await listShown(page)
    await popup.says('Mountlink may not read this page')
    expect(await popup.page.$$eval('.notice button', (all) => all.map(({ textContent }) => textContent))).toEqual([
      'Allow access',
    ])
  })

  test('allowed again, the tab is read after a reload, and the job goes on to its end', async () => {
    await allow()
    if (kind === 'chromium') {
      await popup.says('Reload this page once')
      await clickOn(popup.page, '.notice button')
    }
    await popup.says('第 1 格')
    await jobIs(popup.page, 'done', 60_000)
  })

  test('opened anew, the popup says so at once', async () => {
    await popup.page.close()
    if (kind === 'chromium') await withdraw()
    else await revokeHost(stage.session, 'https://www.123pan.com/*')
    await page.reload()
    await listShown(page)
    await page.bringToFront()
    // Where other hosts may still be read, only the toolbar's popup is told the address; Chromium's own tells it after a
    // person's click alone.
    if (kind === 'firefox') await toolbarPopup(stage.session, 'Mountlink may not read this page')
    else await (await stage.popup(page)).says('Mountlink may not read this page')
  })
})
