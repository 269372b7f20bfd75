import { type Page, TargetType } from 'puppeteer-core'
import type { Browser as Api } from 'webextension-polyfill'
import { inChromeScope } from './chrome-scope.ts'
import { type Session, until } from './session.ts'

/** The browser's own menus and the keys of commands. */

/**
 * Firefox: opens the browser's menu on an element by a real right-click, and takes an item of it.
 * @param label what is written on the item, at any depth
 */
export async function chooseFromMenu({ browser }: Session, page: Page, selector: string, label: string): Promise<void> {
  await page.bringToFront()
  await page.click(selector, { button: 'right' })
  await until(`“${label}” in the menu`, () =>
    inChromeScope(
      browser,
      ({ window }, wanted) => {
        type Menu = HTMLElement & { readonly state: string; readonly activateItem: (item: Element) => void }
        type Item = HTMLElement & {
          readonly label: string
          readonly parentNode: Menu
          openMenu: (open: boolean) => void
        }
        const menu = window.document.querySelector<Menu>('#contentAreaContextMenu')
        if (menu?.state !== 'open') return false
        const shown = [...menu.querySelectorAll<Item>('menuitem, menu')].filter(({ hidden }) => !hidden)
        const item = shown.find((each) => each.localName === 'menuitem' && each.label === wanted)
        // What lies in a menu below can be taken once that is open; and it is filled only then.
        const above = item && item.parentNode !== menu ? item.parentNode.closest<Item>('menu') : undefined
        if (above && item?.parentNode.state !== 'open') {
          above.openMenu(true)
          return false
        }
        if (item) menu.activateItem(item)
        return item !== undefined
      },
      label,
    ),
  )
}

/**
 * Chromium, whose menus cannot be reached: what a click on an item of ours tells the extension.
 * @param info as `contextMenus.onClicked` gives it, `menuItemId` first of all
 * @param page the tab in which the menu was opened
 */
export async function playMenuClick(session: Session, page: Page, info: Record<string, unknown>): Promise<void> {
  await dispatch(session, page, 'contextMenus', 'onClicked', { editable: false, pageUrl: page.url(), ...info })
}

/**
 * Does what pressing the keys of a command does. Neither browser hears keys of puppeteer's that are the browser's own:
 * in Firefox the key itself is set off, so keys that it has not taken do nothing; in Chromium the extension is told.
 * @param keys as the manifest says, e.g. `Alt+Shift+M`
 */
export async function pressCommand(session: Session, page: Page, name: string, keys: string): Promise<void> {
  if (session.kind === 'chromium') return dispatch(session, page, 'commands', 'onCommand', name)
  await page.bringToFront()
  await inChromeScope(
    session.browser,
    ({ window }, wanted) => {
      const parts = wanted.replace('Ctrl', 'accel').toLowerCase().split('+')
      const last = parts.pop()
      const all = window.document.querySelectorAll<HTMLElement & { doCommand: () => void }>('keyset[id*=mountlink] key')
      const found = [...all].find((key) => {
        const held = key.getAttribute('modifiers')?.split(',') ?? []
        const pressed = key.getAttribute('key') ?? key.getAttribute('keycode')?.replace('VK_', '')
        return pressed?.toLowerCase() === last && held.toSorted().join() === parts.toSorted().join()
      })
      if (!found) throw new Error(`no command of ours has ${wanted}`)
      found.doCommand()
    },
    keys,
  )
}

/**
 * Opens the toolbar popup in Firefox for the tab in front, waits until it says all that is wanted, and closes it.
 * @returns all its words
 */
export async function toolbarPopup({ browser }: Session, ...wanted: readonly string[]): Promise<string> {
  await inChromeScope(browser, async ({ window, load, extension }) => {
    type Action = { openPopup: (window: object, withKeys: boolean) => Promise<void> }
    type Parent = { apiManager: { global: { browserActionFor: (extension: unknown) => Action } } }
    const parent = load('ExtensionParent') as Parent
    await parent.apiManager.global.browserActionFor(extension()).openPopup(window, false)
  })
  const all = await until(`the popup of the toolbar to say ${wanted.join(', ')}`, async () => {
    const words = await wordsInPopup(browser)
    return wanted.every((each) => words.includes(each)) && words
  })
  await inChromeScope(browser, ({ window }) => {
    type Panel = Element & { readonly hidePopup: () => void }
    window.document.querySelector('browser[webextension-view-type=popup]')?.closest<Panel>('panel')?.hidePopup()
  })
  return all
}

/** @returns '' as long as there is no popup, or one that does not answer yet */
const wordsInPopup = (browser: Session['browser']): Promise<string> =>
  inChromeScope(browser, ({ window }) => {
    type Inside = Element & {
      messageManager: {
        addMessageListener: (name: string, then: (message: { data: string }) => void) => void
        loadFrameScript: (url: string, later: boolean) => void
      }
    }
    const inside = window.document.querySelector<Inside>('browser[webextension-view-type=popup]')
    if (!inside) return ''
    return new Promise<string>((resolve) => {
      // A popup that goes over to its page just now never answers.
      window.setTimeout(() => resolve(''), 500)
      inside.messageManager.addMessageListener('mountlink-test:words', ({ data }) => resolve(data))
      const script = `sendAsyncMessage('mountlink-test:words', content.document.body?.innerText ?? '')`
      inside.messageManager.loadFrameScript(`data:,${encodeURIComponent(script)}`, false)
    })
  })

/** Plays an event of Chromium's in our service worker, with the tab that shows `page`; private tabs have a worker of their own. */
async function dispatch(session: Session, page: Page, area: string, event: string, what: unknown): Promise<void> {
  const { browser, origin } = session
  await page.bringToFront()
  await until(`a background to hear of ${event}`, async () => {
    const targets = browser
      .targets()
      .filter((target) => target.type() === TargetType.SERVICE_WORKER && target.url().startsWith(origin))
    // The address of a page that it may not read an extension is not told.
    for (const url of [page.url(), undefined])
      for (const target of targets) {
        // One that has ended meanwhile has no worker any more, or does not answer.
        const played = target.worker().then((worker) => worker?.evaluate(play, area, event, what, url))
        if (await played.catch(() => false)) return true
      }
    return false
  })
}

/** For `evaluate`. @returns whether the tab is one that this worker knows */
async function play(area: string, event: string, what: unknown, url: string | undefined): Promise<boolean> {
  type Event = { readonly dispatch: (what: unknown, tab: unknown) => void }
  const { chrome } = globalThis as unknown as { chrome: Record<string, Record<string, Event>> & Pick<Api, 'tabs'> }
  const tab = (await chrome.tabs.query({ active: true })).find((each) => each.url === url)
  if (tab) chrome[area]?.[event]?.dispatch(what, tab)
  return tab !== undefined
}
