import type { Browser, Page } from 'puppeteer-core'
import type { Browser as Api } from 'webextension-polyfill'
import type { Kind } from './find.ts'
import { installInto, type Launch, launchBrowser, type Network } from './launch.ts'

/** A real browser with the built extension in it. */
export interface Session {
  readonly kind: Kind
  readonly browser: Browser
  /** Origin of the extension's own pages. */
  readonly origin: string
  /** Opens a web page in a new tab. */
  open(url: string): Promise<Page>
  /** Opens one of the extension's own pages in a new tab, e.g. `src/options/index.html`. */
  openOwn(path: string): Promise<Page>
  /** The popup for the tab that shows `page`, as a tab of its own (a test cannot hold a popup open). */
  openPopup(page: Page): Promise<Page>
  close(): Promise<void>
}

/**
 * Waits until `check` gives something; what the tests wait for comes by an event, or never. On two cores that are shared
 * by six browsers it may take seconds to come.
 * @throws Error naming what was awaited, after `timeout` milliseconds
 */
export async function until<T>(
  what: string,
  check: () => Promise<T | false | null | undefined> | T | false | null | undefined,
  timeout = 30_000,
): Promise<T> {
  const end = Date.now() + timeout
  for (;;) {
    const found = await check()
    if (found) return found
    if (Date.now() > end) throw new Error(`waited ${timeout} ms in vain for: ${what}`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

/** Waits for the page that the extension shows after installing. @throws Error naming the pages that are there instead */
export async function firstPage(browser: Browser, origin: string): Promise<Page> {
  let seen: readonly string[] = []
  const look = async (): Promise<Page | undefined> => {
    const pages = await browser.pages()
    // Firefox's driver is not told the addresses of an extension's pages.
    const where = (): string => `${location.href} ${document.readyState}`
    seen = await Promise.all(pages.map((page) => page.evaluate(where).catch(String)))
    return pages.find((_, at) => new RegExp(`^${origin}/src/welcome/.* complete$`).test(seen[at] ?? ''))
  }
  return until('the first page', look).catch((cause: unknown) => {
    throw new Error(`${String(cause)}\nThere are: ${seen.join(', ')}`, { cause })
  })
}

/** Starts a browser with the extension installed. */
export async function startSession(kind: Kind, network: Network, launch: Launch = {}): Promise<Session> {
  const browser = await launchBrowser(kind, network, launch)
  await launch.beforeInstall?.(browser)
  const origin = await installInto(browser, kind)
  // A profile that had the extension before shows none.
  if (!launch.firstPage && !launch.more?.userDataDir) await (await firstPage(browser, origin)).close()

  const openOwn = async (path: string): Promise<Page> => {
    const page = await browser.newPage()
    const url = `${origin}/${path}`
    if (kind === 'chromium') {
      await page.goto(url)
    } else {
      // In Firefox `goto` to an extension's page never resolves: start it, then look.
      void page.goto(url).catch(() => undefined)
      await until(`${path} to load`, () =>
        page
          .evaluate((want) => document.readyState === 'complete' && location.href.startsWith(want), origin)
          .catch(() => false),
      )
    }
    return page
  }

  const tabOf = async (page: Page): Promise<number> => {
    // A picture of ours can ask like a page of ours, and is loaded in half the time.
    const own = await openOwn('icons/16.png')
    await page.bringToFront()
    const id = await own.evaluate(async () => {
      const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Api | undefined>
      const [active] = (await (browser ?? chrome)?.tabs.query({ active: true })) ?? []
      return active?.id
    })
    await own.close()
    if (id === undefined) throw new Error('no active tab')
    return id
  }

  return {
    kind,
    browser,
    origin,
    openOwn,
    open: async (url) => {
      const page = await browser.newPage()
      await page.goto(url)
      return page
    },
    openPopup: async (page) => openOwn(`src/popup/index.html?tab=${await tabOf(page)}`),
    close: () => browser.close(),
  }
}
