import { browser, type Settings } from '../../platform/index.ts'
import { showToast, type Toast } from '../../toast/index.ts'
import type { Said, Speech } from './speech.ts'

/** Milliseconds: what went well needs a look, the rest must be read. */
const GOOD = 6_000
const BAD = 12_000

/** Says what came of an action to who looks at a tab. */
export type Tell = (tab: number | undefined, said: Said, speech: Speech, theme: Settings['theme']) => Promise<void>

/**
 * Says it in a toast in the tab, or, where nothing may be shown in a tab, on the toolbar's button. The words hold names, no
 * link and no key: the tab is the page's.
 */
export const tell: Tell = async (tab, said, { language }, theme) => {
  const stays = said.tone === 'good' ? GOOD : BAD
  const toast: Toast = { ...said, language, theme, stays }
  try {
    if (tab === undefined) throw new Error('no tab')
    await browser.scripting.executeScript({ target: { tabId: tab }, func: showToast, args: [toast] })
  } catch {
    await onButton(tab, said, stays)
  }
}

/** Takes the word on the button back before its time. */
let takeBack = (): void => undefined

async function onButton(tab: number | undefined, { tone, title, notes }: Said, stays: number): Promise<void> {
  takeBack()
  const [front] = tab === undefined ? await browser.tabs.query({ active: true, lastFocusedWindow: true }) : []
  const tabId = tab ?? front?.id
  // Without a tab it would stand where a job's progress is shown.
  if (tabId === undefined) return
  const timer = setTimeout(() => takeBack(), stays)
  takeBack = () => {
    clearTimeout(timer)
    takeBack = () => undefined
    // The tab may be gone by then.
    void browser.action.setBadgeText({ tabId, text: null }).catch(() => undefined)
    void browser.action.setTitle({ tabId, title: browser.runtime.getManifest().name }).catch(() => undefined)
  }
  await browser.action.setTitle({ tabId, title: [title, ...notes].join('\n') })
  await browser.action.setBadgeText({ tabId, text: tone === 'bad' ? '!' : '✓' })
}
