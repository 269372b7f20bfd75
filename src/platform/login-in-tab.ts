import { browser } from './browser.ts'

/**
 * Takes the login out of an open tab of a server, on demand: needs the browser's permission for its host. OpenList's
 * pages keep it in `localStorage` (v4.2.5's frontend).
 * @param base the server's address
 * @returns the login's token; null where no tab of the server is logged in
 */
export async function readLoginInTab(base: string): Promise<string | null> {
  const { origin, pathname } = new URL(base)
  const tabs = await browser.tabs.query({})
  for (const { id, url } of tabs) {
    if (id === undefined || url === undefined || !URL.canParse(url)) continue
    const at = new URL(url)
    if (at.origin !== origin || !`${at.pathname}/`.startsWith(pathname === '/' ? '/' : `${pathname}/`)) continue
    const token = await tokenIn(id)
    if (token !== null) return token
  }
  return null
}

/** A tab that shows no page of the server any more has none. */
async function tokenIn(tab: number): Promise<string | null> {
  const ran = await browser.scripting
    .executeScript({ target: { tabId: tab }, func: () => localStorage.getItem('token') })
    .catch(() => [])
  const token: unknown = ran[0]?.result
  return typeof token === 'string' && token !== '' ? token : null
}
