import type { Page } from 'puppeteer-core'
import { type Kind, type Launch, until } from '../browsers/index.ts'
import { type Account, accountOf, fillFolder, FIRST, type LoggedRequest, TOP } from '../replica/index.ts'
import { ours, QUICK } from './job.ts'
import type { Popup } from './popup.ts'
import { setSpacing } from './settings.ts'
import { type Stage, startStage } from './stage.ts'

/** A stage for listings of whole trees, at the quickest pace that can be set. */
export interface ListingStage extends Stage {
  readonly account: Account
  /** Makes a folder at the top, with folders of three files each in it. @returns their ids, its own first */
  readonly shelf: (name: string, folders: number) => number[]
  /** Opens a folder on the site, and its popup; 123pan's log begins there. */
  readonly openFolder: (id: number) => Promise<readonly [Page, Popup]>
  /** Our list requests since the log began. */
  readonly asked: () => LoggedRequest[]
  /** Waits until so many list requests of ours have come. */
  readonly requests: (count: number) => Promise<unknown>
  /** Closes all tabs of the site and all popups. */
  readonly closeTabs: () => Promise<void>
}

export async function startListingStage(kind: Kind, launch: Launch = {}): Promise<ListingStage> {
  const stage = await startStage(kind, launch)
  await setSpacing(stage.session, QUICK)
  const account = accountOf(stage.replica.world, FIRST)
  const asked = (): LoggedRequest[] => ours(stage.replica.log)
  return {
    ...stage,
    account,
    asked,
    shelf: (name, folders) => {
      const id = account.drive.addFolder(TOP, name)
      const below = Array.from({ length: folders }, (_, at) => account.drive.addFolder(id, `第 ${at + 1} 格`))
      for (const each of below) fillFolder(account.drive, each, 3)
      return [id, ...below]
    },
    openFolder: async (id) => {
      const page = await stage.visit(FIRST, `/?homeFilePath=${id}`)
      const popup = await stage.popup(page)
      stage.replica.log.clear()
      return [page, popup]
    },
    requests: (count) => until(`${count} requests`, () => asked().length >= count),
    closeTabs: async () => {
      for (const page of await stage.session.browser.pages())
        if (/123pan|popup/.test(page.url())) await page.close().catch(() => undefined)
    },
  }
}
