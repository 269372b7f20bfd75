import { browser, type Tabs } from '../../platform/index.ts'

const named = new URLSearchParams(location.search).get('tab')

/**
 * Where this window is: over the page (the popup), beside it (side panel, sidebar), or a tab of its own. The popup as a
 * tab that stays with one other (`?tab=7`) is still the popup.
 */
export const seat: 'popup' | 'panel' | 'tab' = location.pathname.endsWith('/panel.html')
  ? 'panel'
  : location.search === '' || named !== null
    ? 'popup'
    : 'tab'

/** Whether the tab is named in the address, so that no other is ever followed. */
export const pinned = named !== null

const isOurs = ({ url }: Tabs.Tab): boolean => url?.startsWith(browser.runtime.getURL('')) ?? false

/**
 * The tab whose folder is shown: the one in front. Where that is one of ours, as when the user has this window in a
 * tab of its own, the 123pan tab that the user had in front last.
 * @throws where the tab named in the address is gone
 */
export async function theTab(): Promise<Tabs.Tab | undefined> {
  if (pinned) return browser.tabs.get(Number(named))
  const [front] = await browser.tabs.query({ active: true, currentWindow: true })
  if (seat !== 'tab' && !(front && isOurs(front))) return front
  const { lastPanTab } = await import('./last-pan-tab.ts')
  return lastPanTab(front?.windowId)
}

/** The popup makes room for the page; the other windows stay. */
export function leave(): void {
  if (seat === 'popup') window.close()
}
