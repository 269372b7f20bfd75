import { isOwnSpace, shareSpace, type SpaceId } from '../../core/index.ts'
import { isPanPage, pageUrl, placeInUrl } from '../../pan123/index.ts'
import { browser, isOnThisSide, readPanHosts } from '../../platform/index.ts'
import { leave } from './seat.ts'
import { bringToFront } from './where.ts'

const shows = (url: string, added: readonly string[], space: SpaceId): boolean => {
  if (!isPanPage(url, added)) return false
  const place = placeInUrl(url)
  return place.kind === 'share' ? shareSpace(place.shareKey) === space : isOwnSpace(space)
}

/** Brings a tab to the front in which the space can be asked for, or opens one; and leaves. */
export async function openPanTab(space: SpaceId): Promise<void> {
  const [tabs, added] = await Promise.all([browser.tabs.query({}), readPanHosts()])
  const found = tabs.find((tab) => isOnThisSide(tab) && tab.url !== undefined && shows(tab.url, added, space))
  if (found?.id === undefined) await browser.tabs.create({ url: pageUrl(space) })
  else await bringToFront(found.id)
  leave()
}
