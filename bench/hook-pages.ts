import type { Browser, Page } from 'puppeteer-core'
import { bundle } from './bundle.ts'

/** A page with one hook, or none. */
export interface HookPage {
  readonly name: string
  readonly page: Page
}

/** Where the extension runs. */
const WATCHED = 'https://www.123pan.com/__calls'
/** Of the same site, but left out in the manifest: the extension does not run there. */
const UNWATCHED = 'https://user.123pan.com/__calls'

/** Tabs of one browser. */
export interface HookPages {
  readonly ours: HookPage
  readonly libraries: readonly HookPage[]
  readonly none: HookPage
}

/** @returns pages with the built extension's own hook, with each library, and with nothing at all */
export async function openHookPages(browser: Browser): Promise<HookPages> {
  const [natives, calls, lists, mswjs, xhook] = await Promise.all([
    bundle('natives', null),
    bundle('calls', 'calls'),
    bundle('lists', 'lists'),
    bundle('with-mswjs', null),
    bundle('with-xhook', null),
  ])
  const open = async (name: string, url: string, hook: readonly string[]): Promise<HookPage> => {
    const page = await browser.newPage()
    for (const script of [natives, ...hook]) await page.evaluateOnNewDocument(script)
    await page.goto(url)
    await page.evaluate(`${calls};${lists}`)
    return { name, page }
  }
  return {
    ours: await open('Mountlink', WATCHED, []),
    libraries: [await open('@mswjs/interceptors', UNWATCHED, [mswjs]), await open('xhook', UNWATCHED, [xhook])],
    none: await open('no hook', UNWATCHED, []),
  }
}
