import { signal } from '@preact/signals'
import type { Problem } from '../../core/index.ts'
import { type Place, toTab } from '../../messages/index.ts'
import { resolvePlace, type Where } from '../../pan123/index.ts'
import { browser } from '../../platform/index.ts'
import { leave, theTab } from './seat.ts'

/** What the tab shows. */
export const where = signal<Where>({ kind: 'looking' })

/** The tab the window works with. */
export const tabId = signal<number | null>(null)

/** Trouble of the page that the user should know of although something can be shown. */
export const pageTrouble = signal<{ readonly problem: Problem | null; readonly lost: number }>({
  problem: null,
  lost: 0,
})

/** Milliseconds for which a page that answered before may be silent: it is on its way out or in, or is put to sleep. */
const SILENCE = 1500

/** Since when it has been; null while it answers. */
let silentSince: number | null = null

let looks = 0

/** Asks the tab what it shows. Nothing goes to 123pan. */
export async function look(): Promise<void> {
  const mine = ++looks
  const tab = await theTab().catch(() => null)
  // It was closed: what is shown can still be exported.
  if (tab === null) return
  const place: Place | null = tab?.id === undefined ? null : await toTab(tab.id, 'place', {}).catch(() => null) // no content script there
  let found = resolvePlace(tab?.url, place, [])
  if (found.kind === 'elsewhere' || found.kind === 'reload')
    found = await (await import('./access.ts')).lookCloser(tab?.url, place)
  // Another tab may have come to the front meanwhile.
  if (mine !== looks) return
  if (place !== null || found.kind !== 'reload' || where.peek().kind !== 'at' || tab?.id !== tabId.peek())
    silentSince = null
  else {
    if (silentSince === null) setTimeout(() => void look(), SILENCE)
    silentSince ??= performance.now()
    if (performance.now() - silentSince < SILENCE) return
  }
  tabId.value = tab?.id ?? null
  pageTrouble.value = { problem: place?.problem ?? null, lost: place?.lost ?? 0 }
  if (JSON.stringify(found) !== JSON.stringify(where.peek())) where.value = found
}

/** Reloads the tab; the popup finds out by itself when it has something to show. */
export async function reloadTab(): Promise<void> {
  if (tabId.value === null) return
  where.value = { kind: 'looking' }
  await browser.tabs.reload(tabId.value)
}

/** Brings a tab to the front, and its browser window. */
export async function bringToFront(tab: number): Promise<void> {
  const { windowId } = await browser.tabs.update(tab, { active: true })
  if (windowId !== undefined) await browser.windows.update(windowId, { focused: true })
}

/** Brings the tab to the front and leaves. */
export async function goToTab(): Promise<void> {
  if (tabId.value !== null) await bringToFront(tabId.value)
  leave()
}
