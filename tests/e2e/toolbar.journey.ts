import { TargetType } from 'puppeteer-core'
import { afterAll, beforeAll, describe, test } from 'vitest'
import { toolbarPopup, until } from '../browsers/index.ts'
import { FIRST, IDS, SHARES } from '../replica/index.ts'
import { BROWSERS } from './reading.ts'
import { type Stage, startStage } from './stage.ts'

/** The popup as the toolbar opens it, for the tab in front; elsewhere it is opened as a tab, in which a test can click. */
describe.each(BROWSERS)('the popup of the toolbar in %s', (kind) => {
  let stage: Stage
  beforeAll(async () => {
    stage = await startStage(kind)
  })
  afterAll(() => stage.close())

  /** Does what a click on the icon does, waits until the popup says something, and closes it. */
  async function clickIcon(...wanted: readonly string[]): Promise<void> {
    const { browser, origin } = stage.session
    if (kind === 'firefox') {
      await toolbarPopup(stage.session, ...wanted)
      return
    }
    const isOurs = (url: string): boolean => url.startsWith(origin)
    await until('the background to open its popup', async () => {
      const background = await browser.waitForTarget(
        (target) => target.type() === TargetType.SERVICE_WORKER && isOurs(target.url()),
      )
      const opened = background.worker().then((worker) =>
        worker?.evaluate(async () => {
          const { chrome } = globalThis as unknown as { chrome: { action: { openPopup(): Promise<void> } } }
          await chrome.action.openPopup()
          return true
        }),
      )
      // One that has ended meanwhile has no worker any more; the next is started by what the pages say.
      return opened.catch(() => false)
    })
    const popup = await (await browser.waitForTarget((one) => one.url().endsWith('src/popup/index.html'))).asPage()
    for (const words of wanted)
      await until(`the popup to say ${words}`, () =>
        popup.evaluate((text) => document.body.innerText.includes(text), words),
      )
    await popup.close()
  }

  test('a click on the icon opens on the folder of the tab in front', async () => {
    const page = await stage.visit(FIRST, `/?homeFilePath=${IDS.LINK_TEST}`)
    await page.bringToFront()
    await clickIcon('202023.08.09.exe', String(IDS.LINK_TEST))
  })

  test('on another tab it opens on what that tab shows', async () => {
    const page = await stage.open(`https://www.123pan.com/s/${SHARES.TWRP}?pwd=twrp`)
    await page.bringToFront()
    await clickIcon('Magisk')
  })

  test('off 123pan it says so', async () => {
    const page = await stage.session.open('https://example.com/')
    await page.bringToFront()
    await clickIcon('This tab is not 123pan')
  })
})
