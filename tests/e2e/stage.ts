import type { Page } from 'puppeteer-core'
import { type Kind, type Launch, startSession, type Session, until } from '../browsers/index.ts'
import { type Replica, type ReplicaOptions, startReplica } from '../replica/index.ts'
import { type Popup, popupOf } from './popup.ts'

/** A browser with the extension, before a local 123pan. */
export interface Stage {
  readonly session: Session
  readonly replica: Replica
  /** Logs in on the site and opens one of its pages, e.g. `/?homeFilePath=22894700`; waits for its list. */
  readonly visit: (uid: string, path: string, host?: string) => Promise<Page>
  /** Opens a page as whoever is logged in, e.g. a share; waits for its list. */
  readonly open: (url: string) => Promise<Page>
  /** The popup for the tab that shows `page`. */
  readonly popup: (page: Page) => Promise<Popup>
  readonly close: () => Promise<void>
}

/** Waits until the site has listed a folder. */
export const listShown = async (page: Page): Promise<void> => {
  await until('the site to list its files', () =>
    page.evaluate(() => document.querySelector('.table-foot')?.textContent?.includes('已加载')).catch(() => false),
  )
}

export async function startStage(kind: Kind, launch: Launch = {}, options: ReplicaOptions = {}): Promise<Stage> {
  const replica = await startReplica(options)
  const session = await startSession(kind, replica, launch)
  return {
    session,
    replica,
    visit: async (uid, path, host = 'www.123pan.com') => {
      const page = await session.open(`https://${host}/login?uid=${uid}&next=${encodeURIComponent(path)}`)
      await listShown(page)
      return page
    },
    open: async (url) => {
      const page = await session.open(url)
      await listShown(page)
      return page
    },
    popup: async (page) => {
      const popup = popupOf(await session.openPopup(page))
      await popup.settled()
      return popup
    },
    close: async () => {
      await session.close()
      await replica.close()
    },
  }
}
