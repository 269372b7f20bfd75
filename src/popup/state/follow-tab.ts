import { browser } from '../../platform/index.ts'
import { pinned } from './seat.ts'
import { look, tabId, where } from './where.ts'

/** Milliseconds after a page has loaded in which its first answers come in. */
const FIRST_ANSWERS = 1500

/** Looks again whenever the tab has loaded a page or moved on, once more when its first answers are in, and when another tab comes to the front. */
export function followTab(): void {
  browser.tabs.onUpdated.addListener((id, change) => {
    if (id !== tabId.peek() || (change.status !== 'complete' && change.url === undefined)) return
    void look()
    setTimeout(() => {
      if (where.peek().kind !== 'at') void look()
    }, FIRST_ANSWERS)
  })
  if (pinned) return
  const lookAgain = (): void => void look()
  browser.tabs.onActivated.addListener(lookAgain)
  browser.tabs.onRemoved.addListener(lookAgain)
  // The panel goes with its tab to another window, and the last tab may be in one.
  browser.tabs.onAttached.addListener(lookAgain)
  browser.windows.onFocusChanged.addListener(lookAgain)
  // One may have come to the front while the window was drawn.
  lookAgain()
}
