import { browser } from './browser.ts'
import { isOnThisSide } from './private.ts'

/**
 * Takes the login out of an open tab of a server, on demand: needs the browser's permission for its host. OpenList's
 * pages keep it in `localStorage` (v4.2.5's frontend).
 * @param base the server's address
 * @returns the login's token; null where no tab of the server is logged in
 */
export async function readLoginInTab(base: string): Promise<string | null> {
  const tabs = (await browser.tabs.query({})).filter(isOnThisSide)
  for (const { id, url } of tabs) {
    if (id === undefined || url === undefined || !isBelow(url, base)) continue
    const token = await tokenIn(id, base)
    if (token !== null) return token
  }
  return null
}

function isBelow(url: unknown, base: string): boolean {
  if (typeof url !== 'string' || !URL.canParse(url)) return false
  const [at, { origin, pathname }] = [new URL(url), new URL(base)]
  return at.origin === origin && `${at.pathname}/`.startsWith(pathname.endsWith('/') ? pathname : `${pathname}/`)
}

/** The page tells where it is once more: the tab may have gone on since it was looked at, to another server of the user's. */
async function tokenIn(tab: number, base: string): Promise<string | null> {
  const ran = await browser.scripting
    .executeScript({ target: { tabId: tab }, func: () => [location.href, localStorage.getItem('token')] })
    // The tab is closed, or shows a page of the browser's: no login in it, which is told.
    .catch(() => [])
  const [href, token] = (ran[0]?.result ?? []) as readonly unknown[]
  return isBelow(href, base) && typeof token === 'string' && token !== '' ? token : null
}
