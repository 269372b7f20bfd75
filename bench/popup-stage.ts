import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import type { Browser as Api } from 'webextension-polyfill'
import { ownSpace } from '../src/core/index.ts'
import { startSession } from '../tests/browsers/index.ts'
import { listShown } from '../tests/e2e/stage.ts'
import { accountOf, FIRST, type Replica, startReplica, TOP } from '../tests/replica/index.ts'
import { bundle } from './bundle.ts'
import { library } from './library.ts'
import type * as Fill from './page/fill.ts'
import type * as Frames from './page/frames.ts'

declare const fill: typeof Fill
declare const frames: typeof Frames

/** A browser profile whose catalogue holds a library, and a 123pan that has the same. */
export interface PopupStage {
  readonly entries: number
  /** How many of them are files. */
  readonly files: number
  /** Starts a browser on the profile, its tab on the library's top folder. */
  readonly start: () => Promise<PopupSession>
  readonly close: () => Promise<void>
}

export interface PopupSession {
  /** Opens the popup; resolves when it has drawn its first frame with rows. */
  readonly open: () => Promise<{ readonly page: Page; readonly first: number }>
  readonly close: () => Promise<void>
}

const LIBRARY = 80_000_000
const NAME = '图书馆'

/** Puts in what the page itself lists: the library's top folder, whose own folders nobody opens here. @returns all its files */
function addTop({ world }: Replica, entries: number, large: number): number {
  const { drive } = accountOf(world, FIRST)
  drive.addFolder(TOP, NAME, { id: LIBRARY })
  let files = 0
  for (const { folder: parent, rows } of library(LIBRARY, entries, large))
    for (const { id, name, folder, size, modified, md5 } of rows) {
      if (!folder) files += 1
      if (parent !== LIBRARY) continue
      if (folder) drive.addFolder(LIBRARY, name, { id, modified })
      else drive.addFile(LIBRARY, name, { id, size, modified, md5 })
    }
  return files
}

async function tabOf(own: Page): Promise<number> {
  const id = await own.evaluate(async () => {
    const { chrome } = globalThis as unknown as { readonly chrome: Api }
    const tabs = await chrome.tabs.query({})
    return tabs.find(({ url }) => url?.includes('homeFilePath'))?.id
  })
  if (id === undefined) throw new Error('no tab shows the library')
  return id
}

/** @param large files in one folder: all of them in the top one, or in one of many */
export async function popupStage(entries: number, large: number): Promise<PopupStage> {
  const replica = await startReplica()
  const files = addTop(replica, entries, large)
  const userDataDir = mkdtempSync(join(tmpdir(), 'mountlink-bench-'))
  const browser = () => startSession('chromium', replica, { more: { userDataDir, protocolTimeout: 0 } })
  const script = await bundle('frames', 'frames')

  const filled = await browser()
  const own = await filled.openOwn('src/options/index.html')
  await own.evaluate(await bundle('fill', 'fill'))
  await own.evaluate((...args) => fill.fill(...args), ownSpace(FIRST), NAME, LIBRARY, entries, large)
  await filled.close()

  const start = async (): Promise<PopupSession> => {
    const session = await browser()
    const next = encodeURIComponent(`/?homeFilePath=${LIBRARY}`)
    await listShown(await session.open(`https://www.123pan.com/login?uid=${FIRST}&next=${next}`))
    const own = await session.openOwn('src/options/index.html')
    const tab = await tabOf(own)
    await own.close()
    return {
      open: async () => {
        const page = await session.browser.newPage()
        await page.evaluateOnNewDocument(script)
        await page.bringToFront()
        await page.goto(`${session.origin}/src/popup/index.html?tab=${tab}`)
        return { page, first: await page.evaluate(() => frames.first) }
      },
      close: () => session.close(),
    }
  }
  return {
    entries,
    files,
    start,
    close: async () => {
      await replica.close()
      rmSync(userDataDir, { recursive: true, force: true })
    },
  }
}
