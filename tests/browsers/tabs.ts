import type { Page } from 'puppeteer-core'
import type { Browser as Api } from 'webextension-polyfill'
import { type Session, until } from './session.ts'

/** What happens to tabs that nobody looks at. */

/** Hides the tab, as a person does: another one comes to the front. @returns the one in front */
export async function hide({ browser }: Session, page: Page): Promise<Page> {
  const front = await browser.newPage()
  await front.bringToFront()
  await until('the tab to be hidden', () => page.evaluate(() => document.visibilityState === 'hidden'))
  return front
}

/**
 * Stops all scripts of a hidden tab, as Chromium does to one that has been hidden for minutes. Firefox freezes none.
 * @returns lets them run again
 */
export async function freeze(page: Page): Promise<() => Promise<void>> {
  const devTools = await page.createCDPSession()
  await devTools.send('Page.setWebLifecycleState', { state: 'frozen' })
  return async () => {
    await devTools.send('Page.setWebLifecycleState', { state: 'active' })
    await devTools.detach()
  }
}

/**
 * Takes the page of a hidden tab out of memory, as a browser does to one long unused. In Chromium the tab gets another
 * id by that, and puppeteer's look at it may bring it back at once.
 * @returns brings the tab to the front, by which its page is loaded anew
 */
export async function discard(session: Session, page: Page): Promise<() => Promise<Page>> {
  const own = await session.openOwn('src/options/index.html')
  const url = page.url()
  const discarded = await own.evaluate(async (wanted) => {
    const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Api | undefined>
    const api = browser ?? chrome
    const all = () => api?.tabs.query({}) ?? Promise.resolve([])
    const before = (await all()).find((tab) => tab.url === wanted)
    await api?.tabs.discard(before?.id ?? -1)
    return (await all()).find((tab) => tab.discarded && tab.url === wanted)?.id
  }, url)
  if (discarded === undefined) throw new Error(`${url} was not discarded`)
  return async () => {
    await own.evaluate(async (id) => {
      const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Api | undefined>
      await (browser ?? chrome)?.tabs.update(id, { active: true })
    }, discarded)
    const loaded = (one: Page) => one.evaluate(() => document.readyState === 'complete').catch(() => false)
    const back = await until(`${url} to be loaded again`, async () => {
      const found = (await session.browser.pages()).find((one) => one.url() === url && one !== page)
      return found && (await loaded(found)) ? found : null
    })
    await own.close()
    return back
  }
}
