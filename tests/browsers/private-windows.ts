import { type Page, TargetType } from 'puppeteer-core'
import type { Browser as Api } from 'webextension-polyfill'
import { FIREFOX_ID, inChromeScope } from './chrome-scope.ts'
import { inExtensionsPage } from './extensions-page.ts'
import { type Session, until } from './session.ts'

/** Private windows, which Chromium calls incognito. */

/**
 * Lets the extension run in private windows, as a person does on the browser's page about extensions. The extension
 * starts anew by that, and pages of it that were open are gone.
 */
export async function allowPrivate({ browser, kind, origin }: Session): Promise<void> {
  if (kind === 'chromium') {
    const allow = { extensionId: new URL(origin).host, incognitoAccess: true }
    await inExtensionsPage(browser, (developer, change) => developer.updateExtensionConfiguration(change), allow)
    return
  }
  await inChromeScope(
    browser,
    async ({ load }, id) => {
      type Addons = { getAddonByID: (id: string) => Promise<{ reload: () => Promise<void> }> }
      const permissions = load('ExtensionPermissions') as { add: (id: string, what: object) => Promise<void> }
      await permissions.add(id, { permissions: ['internal:privateBrowsingAllowed'], origins: [] })
      const addon = await (load('AddonManager') as Addons).getAddonByID(id)
      await addon.reload()
    },
    FIREFOX_ID,
  )
}

/**
 * Opens a page in a private window: in a new tab of the one there is, else in a new one.
 * @param url of the web, or of the extension itself
 */
export async function openPrivate(session: Session, url: string): Promise<Page> {
  const { browser, kind } = session
  const before = new Set(await browser.pages())
  if (kind === 'chromium') before.add(await openIncognito(session, url))
  else await openInFirefox(session, url)
  // In Firefox puppeteer hears of an extension's page only that it is about:blank.
  const address = (one: Page): Promise<string> => one.evaluate(() => location.href).catch(() => '')
  return until(`${url} in a private window`, async () => {
    for (const one of await browser.pages())
      if (!before.has(one) && !(await address(one)).startsWith('about:') && (await isLoaded(one))) return one
    return null
  })
}

const isLoaded = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.readyState === 'complete').catch(() => false)

/** @returns a page in the regular window that had to be opened for it, and is closed now */
async function openIncognito(session: Session, url: string): Promise<Page> {
  const own = await session.openOwn('src/options/index.html')
  await own.evaluate(async (address) => {
    const { chrome } = globalThis as unknown as { readonly chrome: Api }
    await chrome.windows.create({ incognito: true, url: address })
  }, url)
  await own.close()
  return own
}

const openInFirefox = ({ browser }: Session, address: string): Promise<void> =>
  inChromeScope(
    browser,
    async ({ window: front, load, services }, url) => {
      const utils = load('PrivateBrowsingUtils') as { isWindowPrivate: (window: object) => boolean }
      const open = [...services.wm.getEnumerator('navigator:browser')]
      let window = open.find((one) => utils.isWindowPrivate(one))
      if (!window) {
        const opened = front.OpenBrowserWindow({ private: true })
        await new Promise((resolve) => opened.addEventListener('load', resolve, { once: true }))
        await opened.gBrowserInit.idleTasksFinished.promise
        window = opened
      }
      const triggeringPrincipal = services.scriptSecurityManager.getSystemPrincipal()
      window.gBrowser.selectedTab = window.gBrowser.addTab(url, { triggeringPrincipal })
    },
    address,
  )

/** Closes all private windows, by which the browser forgets all that is theirs.
 * @param pages all that `openPrivate` has opened and that are still open
 */
export async function closePrivate({ browser, kind }: Session, pages: readonly Page[]): Promise<void> {
  if (kind === 'chromium') {
    // A window goes with its last tab, the private profile with its last window.
    const workers = () => browser.targets().filter((one) => one.type() === TargetType.SERVICE_WORKER)
    const before = workers().length
    for (const page of pages) await page.close()
    await until('the private profile to end', () => workers().length < before)
    return
  }
  await inChromeScope(browser, ({ load, services }) => {
    const utils = load('PrivateBrowsingUtils') as { isWindowPrivate: (window: object) => boolean }
    for (const window of services.wm.getEnumerator('navigator:browser'))
      if (utils.isWindowPrivate(window)) window.close()
  })
}
