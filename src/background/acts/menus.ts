import { isPanPage } from '../../pan123/index.ts'
import { browser, isPrivate, type Menus, onSettings, readKeptSettings, readPanHosts } from '../../platform/index.ts'
import type { Acts } from './acts.ts'
import { menuItems, rowActionOf } from './menu-items.ts'
import { clickedRows, NO_ROWS, tickedRows } from './pointed-rows.ts'
import { selectedText } from './selected-text.ts'
import { speechFor } from './speech.ts'

/** Shows our items in the browser's own menus, and does what they say. Must be called synchronously when the background starts. */
export function startMenus(acts: Acts): void {
  const renew = createRenewal()
  browser.runtime.onInstalled.addListener(renew)
  browser.runtime.onStartup.addListener(renew)
  onSettings(renew)
  // No event tells that a private window's own background starts for the first time.
  if (isPrivate()) renew()
  browser.contextMenus.onClicked.addListener((info, tab) => void onClick(acts, info, tab ?? NO_TAB))
}

/** A window without a tab, e.g. of a browser's own page. */
const NO_TAB: Tab = {}

type Tab = Parameters<Acts['onText']>[0]

async function onClick(acts: Acts, info: Menus.OnClickData, tab: Tab): Promise<void> {
  const { menuItemId, linkUrl = '', selectionText = '' } = info
  const id = tab.id ?? -1
  const action = rowActionOf(String(menuItemId))
  if (action === 'signed-link' && /^https?:/.test(linkUrl) && !isPanPage(linkUrl, await readPanHosts()))
    return acts.onText(tab, async () => linkUrl)
  if (action) return acts.onRows(tab, action, () => clickedRows(id))
  switch (menuItemId) {
    case 'link':
      return acts.onText(tab, async () => linkUrl)
    case 'selection':
    case 'here:text':
      return acts.onText(tab, () => selectedText(id, info.frameId, selectionText))
    case 'here:folder-id':
      return acts.onRows(tab, 'folder-id', async () => NO_ROWS)
    case 'here:ticked':
      return acts.onRows(tab, 'signed-link', () => tickedRows(id))
  }
}

/** One renewal after the other: two at once would make an item twice. */
function createRenewal(): () => void {
  let last: Promise<unknown> = Promise.resolve()
  const renew = async (): Promise<void> => {
    // The browser writes its menus down, also those of private windows (Chromium 156).
    const [settings, added] = await Promise.all([readKeptSettings(), readPanHosts()])
    const speech = speechFor(settings)
    const items = menuItems(settings, added)
    // One by one: `removeAll` takes those of the other kind of windows away, too (Chromium 156).
    await Promise.all(items.map(({ id }) => browser.contextMenus.remove(id).catch(() => undefined)))
    for (const { text, ...item } of items)
      // Types that know no lists that are not to be changed.
      browser.contextMenus.create({ ...item, title: speech.say(text) } as Menus.CreateCreatePropertiesType)
  }
  return () => {
    last = last.then(renew).catch(() => undefined)
  }
}
