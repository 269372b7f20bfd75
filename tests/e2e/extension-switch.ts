import { type Page, TargetType } from 'puppeteer-core'
import { buildFor, type Session, until } from '../browsers/index.ts'

type Privileged = {
  chrome: { management: { setEnabled: (id: string, on: boolean) => Promise<void> } }
  ChromeUtils?: { importESModule: (url: string) => { AddonManager: AddonManager } }
  WebExtensionPolicy: { getByID: (id: string) => { extension: Extension } }
}
type Extension = {
  backgroundState: string
  terminateBackground: (options: Record<string, boolean>) => Promise<void>
}
type AddonManager = {
  getAddonByID: (id: string) => Promise<{ enable: () => Promise<void>; disable: () => Promise<void> }>
}

const FIREFOX_ID = 'mountlink@mountlink'

const idIn = ({ kind, origin }: Session): string => (kind === 'firefox' ? FIREFOX_ID : new URL(origin).host)

/** The browser's own page about extensions, from which more may be done than from any other. */
async function privileged({ browser, kind }: Session): Promise<Page> {
  const page = await browser.newPage()
  if (kind === 'chromium') {
    await page.goto('chrome://extensions')
  } else {
    // In Firefox `goto` to such a page never resolves.
    void page.goto('about:addons').catch(() => undefined)
    await until('about:addons', () => page.evaluate(() => 'ChromeUtils' in globalThis).catch(() => false))
  }
  return page
}

/** Disables or enables the extension, as a person does on the browser's own page for that. */
export async function setEnabled(session: Session, on: boolean): Promise<void> {
  const page = await privileged(session)
  await page.evaluate(
    async (id, on) => {
      const { chrome, ChromeUtils } = globalThis as unknown as Privileged
      if (!ChromeUtils) return chrome.management.setEnabled(id, on)
      const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs')
      const addon = await AddonManager.getAddonByID(id)
      return on ? addon.enable() : addon.disable()
    },
    idIn(session),
    on,
  )
  await page.close()
}

/** Puts the same build over the installed one, as an update does. */
export async function update({ browser, kind }: Session): Promise<void> {
  await browser.installExtension(buildFor(kind))
}

export async function remove(session: Session): Promise<void> {
  await session.browser.uninstallExtension(idIn(session))
}

/**
 * Readies what kills the background as the browser does, at any moment, whatever it is doing.
 * @returns kills it; tells whether there was one
 */
export async function backgroundKiller(session: Session): Promise<() => Promise<boolean>> {
  if (session.kind === 'chromium') {
    const own = await session.openOwn('src/options/index.html')
    const devTools = await own.createCDPSession()
    await devTools.send('ServiceWorker.enable')
    return async () => {
      const alive = session.browser.targets().some((one) => one.type() === TargetType.SERVICE_WORKER)
      await devTools.send('ServiceWorker.stopAllWorkers')
      return alive
    }
  }
  const page = await privileged(session)
  return () =>
    page.evaluate(async (id) => {
      const { WebExtensionPolicy } = globalThis as unknown as Privileged
      const { extension } = WebExtensionPolicy.getByID(id)
      const alive = extension.backgroundState === 'running'
      await extension.terminateBackground({ disableResetIdleForTest: true })
      return alive
    }, FIREFOX_ID)
}
