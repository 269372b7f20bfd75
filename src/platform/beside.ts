import { browser } from './browser.ts'

/** The two ways of standing beside the page; a browser has one of them, or none. */
interface Beside {
  /** Chromium. `open` since 116. */
  readonly sidePanel?: { readonly open?: (where: { readonly windowId: number }) => Promise<void> }
  /** Firefox, but not on Android. */
  readonly sidebarAction?: { readonly open: () => Promise<void> }
}

// The polyfill's types say that each browser has a sidebar, and know no side panel.
const { sidePanel, sidebarAction } = browser as Beside

/** Whether this browser can show us beside the page at a click. */
export const canOpenBeside = (): boolean => sidebarAction !== undefined || sidePanel?.open !== undefined

/** Shows us beside the page. Only in a click, and first thing in it: Firefox opens its sidebar for nothing else. */
export async function openBeside(): Promise<void> {
  if (sidebarAction) return sidebarAction.open()
  const { id: windowId } = await browser.windows.getCurrent()
  if (windowId !== undefined) await sidePanel?.open?.({ windowId })
}
