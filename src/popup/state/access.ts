import type { Place } from '../../messages/index.ts'
import { newPanHost, PAGE_PATTERNS, resolvePlace, type Where } from '../../pan123/index.ts'
import { addedHosts, browser, mayRead, mayReadAny, onAccess, readSettings } from '../../platform/index.ts'
import { leave } from './seat.ts'
import { look, reloadTab } from './where.ts'

// The user may also give or withdraw it on the browser's own page about extensions.
onAccess(() => void look())

/**
 * Looks closer at a tab that by the list that ships is none of 123pan's or has no content script: the user may have
 * added its host, or the browser may not let us read it.
 * @param url the tab's address; undefined where the browser does not tell
 * @param place what the tab's content script says; null when none answers
 */
export async function lookCloser(url: string | undefined, place: Place | null): Promise<Where> {
  const found = resolvePlace(url, place, addedHosts(await readSettings()))
  if (url === undefined)
    return (await mayReadAny(PAGE_PATTERNS)) ? found : { kind: 'no-access', origins: PAGE_PATTERNS }
  if (found.kind === 'elsewhere') return { ...found, newHost: newPanHost(url) }
  const origins = [`${new URL(url).origin}/*`]
  return (await mayRead(origins)) ? found : { kind: 'no-access', origins }
}

/**
 * Asks the browser to let us read pages, and reloads the tab once it does. Must be called first thing in a click; the
 * browser's question may close the popup.
 */
export async function askAccess(origins: readonly string[]): Promise<void> {
  if (await browser.permissions.request({ origins: [...origins] })) await reloadTab()
}

/** Opens the settings with a host filled in as another address of 123pan's. */
export async function offerHost(host: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`src/options/index.html#add-host=${host}`) })
  leave()
}
