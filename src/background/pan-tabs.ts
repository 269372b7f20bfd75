import { MountlinkError } from '../core/index.ts'
import { toTab } from '../messages/index.ts'
import { pagePatterns } from '../pan123/index.ts'
import { browser, isOnThisSide, mayReadAny, readPanHosts } from '../platform/index.ts'
import type { Tabs } from './tabs.ts'

/** The browser's tabs that show a page of 123pan's, on hosts that the user has added, too. */
export const panTabs: Tabs = {
  query: async () => {
    const url = pagePatterns(await readPanHosts())
    return (await browser.tabs.query({ url })).filter(isOnThisSide).flatMap(({ id }) => id ?? [])
  },
  mayRead: async () => mayReadAny(pagePatterns(await readPanHosts())),
  place: async (tab) => {
    const place = await toTab(tab, 'place', {})
    // Scripts of a page that was open when access was withdrawn still answer; its address the browser no longer tells.
    const { url } = await browser.tabs.get(tab)
    if (url === undefined) throw new MountlinkError('no-access')
    return place
  },
  perform: (tab, ask) => toTab(tab, 'perform', ask),
}
