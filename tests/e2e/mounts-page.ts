import type { Page } from 'puppeteer-core'
import { answerPrompt, grantHost, type Session, until } from '../browsers/index.ts'
import { clickOn } from './click-on.ts'
import type { Popup } from './popup.ts'

/** The page about what is mounted in OpenList, as a person uses it. */
export interface MountsPage {
  readonly page: Page
  readonly words: () => Promise<string>
  /** Waits until the page says something, `timeout` milliseconds at most. */
  readonly says: (words: string | RegExp, timeout?: number) => Promise<string>
  /** Clicks what has this `data-action`; of several the first. */
  readonly act: (action: string) => Promise<void>
  /** Fills a field in place of what stands in it. */
  readonly fill: (field: string, text: string) => Promise<void>
  /** Shows another of its views. */
  readonly go: (view: 'mount' | 'mounts' | 'shares' | 'servers') => Promise<void>
}

export function mountsPageOf(page: Page): MountsPage {
  /** '' while the page is loaded. */
  const words = (): Promise<string> => page.evaluate(() => document.body.innerText).catch(() => '')
  return {
    page,
    words,
    act: (action) => clickOn(page, `[data-action="${action}"]`),
    says: async (wanted, timeout) => {
      let all = ''
      const said = async (): Promise<string | false> => {
        all = await words()
        return (typeof wanted === 'string' ? all.includes(wanted) : wanted.test(all)) && all
      }
      return until(`the mounts page to say ${String(wanted)}`, said, timeout).catch((cause: unknown) => {
        throw new Error(`${String(cause)}\nIt says: ${all}`, { cause })
      })
    },
    fill: async (field, text) => {
      await page.waitForSelector(field)
      await page.$eval(field, (input) => input instanceof HTMLInputElement && input.select())
      await page.type(field, text)
    },
    go: async (view) => {
      await page.bringToFront()
      await clickOn(page, `nav.views [href="#${view}"]`)
      await page.waitForSelector(`nav.views [href="#${view}"][aria-current]`)
    },
  }
}

/** Opens the page by itself. */
export const openMounts = async (session: Session, view = 'mounts'): Promise<MountsPage> =>
  mountsPageOf(await session.openOwn(`src/mounts/index.html#${view}`))

/** Presses *Mount…* in the popup. @returns the page that opens with what was picked */
export async function pressMount(session: Session, popup: Popup): Promise<MountsPage> {
  const before = new Set(await session.browser.pages())
  await popup.act('mount')
  const page = await until('the mounts page', async () => {
    for (const one of await session.browser.pages()) {
      if (before.has(one)) continue
      // Firefox's driver is not told the addresses of an extension's pages.
      const at = await one.evaluate(() => (document.readyState === 'complete' ? location.href : '')).catch(() => '')
      if (at.startsWith(`${session.origin}/src/mounts/`)) return one
    }
    return null
  })
  return mountsPageOf(page)
}

/** The host permission for a server as each browser takes it. */
export const patternOf = ({ kind }: Session, base: string): string => {
  const { protocol, host, hostname } = new URL(base)
  return `${protocol}//${kind === 'firefox' ? hostname : host}/*`
}

/** What of the extension's own hosts the journeys use: Chromium takes all back that are not given one by one like the server's. */
const OWN_HOSTS = ['https://www.123pan.com/*', 'https://vip.123pan.cn/*']

/** Connects a server, as a person would; Chromium's own question cannot be reached, so its answer is given before. */
export async function connectServer(session: Session, mounts: MountsPage, base: string, token: string): Promise<void> {
  if (session.kind === 'chromium')
    for (const pattern of [patternOf(session, base), ...OWN_HOSTS]) await grantHost(session, pattern)
  await mounts.page.bringToFront()
  await mounts.fill('#server-address', base)
  await mounts.fill('#server-token', token)
  await mounts.act('use-token')
  if (session.kind === 'firefox') await answerPrompt(session, 'allow')
}
