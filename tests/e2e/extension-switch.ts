import { buildFor, type Session, until } from '../browsers/index.ts'

type Privileged = {
  chrome: { management: { setEnabled: (id: string, on: boolean) => Promise<void> } }
  ChromeUtils?: { importESModule: (url: string) => { AddonManager: AddonManager } }
}
type AddonManager = {
  getAddonByID: (id: string) => Promise<{ enable: () => Promise<void>; disable: () => Promise<void> }>
}

const FIREFOX_ID = 'mountlink@mountlink'

const idIn = ({ kind, origin }: Session): string => (kind === 'firefox' ? FIREFOX_ID : new URL(origin).host)

/** Disables or enables the extension, as a person does on the browser's own page for that. */
export async function setEnabled(session: Session, on: boolean): Promise<void> {
  const page = await session.browser.newPage()
  if (session.kind === 'chromium') {
    await page.goto('chrome://extensions')
  } else {
    // In Firefox `goto` to such a page never resolves.
    void page.goto('about:addons').catch(() => undefined)
    await until('about:addons', () => page.evaluate(() => 'ChromeUtils' in globalThis).catch(() => false))
  }
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
