import { signal } from '@preact/signals'
import { isOwnSpace, type Problem, shareSpace, type SpaceId } from '../../core/index.ts'
import { type Place, toTab } from '../../messages/index.ts'
import { isPanPage, pageUrl, placeInUrl, resolvePlace, type Where } from '../../pan123/index.ts'
import { browser, readPanHosts } from '../../platform/index.ts'

/** What the tab shows. */
export const where = signal<Where>({ kind: 'looking' })

/** The tab the popup works with. */
export const tabId = signal<number | null>(null)

/** Trouble of the page that the user should know of although something can be shown. */
export const pageTrouble = signal<{ readonly problem: Problem | null; readonly lost: number }>({
  problem: null,
  lost: 0,
})

/** The tab named in the address (`?tab=7`: the popup as a tab of its own), else the one the user looks at. */
async function theTab() {
  const named = new URLSearchParams(location.search).get('tab')
  if (named !== null) return browser.tabs.get(Number(named))
  const [active] = await browser.tabs.query({ active: true, currentWindow: true })
  return active
}

/** Asks the tab what it shows. Nothing goes to 123pan. */
export async function look(): Promise<void> {
  const tab = await theTab().catch(() => null)
  // It was closed: what is shown can still be exported.
  if (tab === null) return
  tabId.value = tab?.id ?? null
  const place: Place | null = tab?.id === undefined ? null : await toTab(tab.id, 'place', {}).catch(() => null) // no content script there
  pageTrouble.value = { problem: place?.problem ?? null, lost: place?.lost ?? 0 }
  let found = resolvePlace(tab?.url, place, [])
  if (found.kind === 'elsewhere' || found.kind === 'reload')
    found = await (await import('./access.ts')).lookCloser(tab?.url, place)
  if (JSON.stringify(found) !== JSON.stringify(where.peek())) where.value = found
}

/** Milliseconds after a page has loaded in which its first answers come in. */
const FIRST_ANSWERS = 1500

/** Looks again whenever the tab has loaded a page or moved on, and once more when its first answers are in. */
export function followTab(): void {
  browser.tabs.onUpdated.addListener((id, change) => {
    if (id !== tabId.peek() || (change.status !== 'complete' && change.url === undefined)) return
    void look()
    setTimeout(() => {
      if (where.peek().kind !== 'at') void look()
    }, FIRST_ANSWERS)
  })
}

/** Reloads the tab; the popup finds out by itself when it has something to show. */
export async function reloadTab(): Promise<void> {
  if (tabId.value === null) return
  where.value = { kind: 'looking' }
  await browser.tabs.reload(tabId.value)
}

const shows = (url: string, added: readonly string[], space: SpaceId): boolean => {
  if (!isPanPage(url, added)) return false
  const place = placeInUrl(url)
  return place.kind === 'share' ? shareSpace(place.shareKey) === space : isOwnSpace(space)
}

/** Brings a tab to the front in which the space can be asked for, or opens one; and leaves. */
export async function openPanTab(space: SpaceId): Promise<void> {
  const [tabs, added] = await Promise.all([browser.tabs.query({}), readPanHosts()])
  const found = tabs.find(({ url }) => url !== undefined && shows(url, added, space))
  if (found?.id === undefined) await browser.tabs.create({ url: pageUrl(space) })
  else {
    await browser.tabs.update(found.id, { active: true })
    if (found.windowId !== undefined) await browser.windows.update(found.windowId, { focused: true })
  }
  window.close()
}

/** Brings the tab to the front and leaves. */
export async function goToTab(): Promise<void> {
  if (tabId.value !== null) await browser.tabs.update(tabId.value, { active: true })
  window.close()
}
