import { pagePatterns } from '../../pan123/index.ts'
import { browser, isOnThisSide, readPanHosts, type Tabs } from '../../platform/index.ts'

/**
 * @param home the browser window to look in first
 * @returns the 123pan tab that the user had in front last, in that window or else in any; undefined where there is none
 */
export async function lastPanTab(home: number | undefined): Promise<Tabs.Tab | undefined> {
  const all = await browser.tabs.query({ url: pagePatterns(await readPanHosts()) })
  const tabs = all.filter(isOnThisSide)
  // Chrome tells since 121 when a tab was in front; before that one counts that is in front now.
  const rank = ({ windowId, lastAccessed, active }: Tabs.Tab): readonly number[] => [
    Number(windowId === home),
    lastAccessed ?? Number(active),
  ]
  const [found] = tabs.toSorted((one, other) => {
    const [here = 0, time = 0] = rank(one)
    const [alsoHere = 0, otherTime = 0] = rank(other)
    return alsoHere - here || otherTime - time
  })
  return found
}
