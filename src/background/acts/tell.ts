import { browser, type Settings } from '../../platform/index.ts'
import { showToast, type Toast } from '../../toast/index.ts'
import type { Said, Speech } from './speech.ts'

/** Milliseconds: what went well needs a look, what did not must be read. */
const GOOD = 6_000
const BAD = 12_000

/** Says what came of an action to who looks at a tab. */
export type Tell = (tab: number | undefined, said: Said, speech: Speech, theme: Settings['theme']) => Promise<void>

/**
 * Says it in a toast in the tab, or, where nothing may be shown in a tab, on the toolbar's button. The words hold names, no
 * link and no key: the tab is the page's.
 */
export const tell: Tell = async (tab, said, { language }, theme) => {
  const stays = said.good ? GOOD : BAD
  const toast: Toast = { ...said, language, theme, stays }
  try {
    if (tab === undefined) throw new Error('no tab')
    await browser.scripting.executeScript({ target: { tabId: tab }, func: showToast, args: [toast] })
  } catch {
    await onButton(tab, said, stays)
  }
}

let over: ReturnType<typeof setTimeout> | undefined

async function onButton(tab: number | undefined, { good, title, notes }: Said, stays: number): Promise<void> {
  const where = tab === undefined ? {} : { tabId: tab }
  clearTimeout(over)
  await browser.action.setBadgeText({ ...where, text: good ? '✓' : '!' })
  await browser.action.setTitle({ ...where, title: [title, ...notes].join('\n') })
  over = setTimeout(() => {
    // The tab may be gone by then.
    void browser.action.setBadgeText({ ...where, text: null }).catch(() => undefined)
    void browser.action.setTitle({ ...where, title: browser.runtime.getManifest().name }).catch(() => undefined)
  }, stays)
}
