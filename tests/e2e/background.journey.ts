import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { until } from '../browsers/index.ts'
import { type Account, accountOf, fillFolder, FIRST, TOP } from '../replica/index.ts'
import { backgroundKiller } from './extension-switch.ts'
import { askedAgain, ours } from './job.ts'
import type { Popup } from './popup.ts'
import { BROWSERS } from './reading.ts'
import { click } from './site.ts'
import { type Stage, startStage } from './stage.ts'

const LARGE = 70_000_001
/** A folder of forty folders, of three files each. */
const MANY = 70_000_002

/** The page lists folders, one after another, as the site does. */
const listFolders = (page: Page, token: string, ids: number[]): Promise<void> =>
  page.evaluate(
    async (token, ids) => {
      const headers = { Authorization: `Bearer ${token}`, platform: 'web' }
      const query = 'event=homeListFile&operateType=4&limit=100&orderBy=update_time&orderDirection=desc&Page=1'
      for (const id of ids) {
        const url = `https://api.123278.com/b/api/file/list/new?${query}&parentFileId=${id}`
        await (await fetch(url, { headers })).text()
      }
    },
    token,
    ids,
  )

describe.each(BROWSERS)('the background is killed in %s', (kind) => {
  let stage: Stage
  let account: Account
  let page: Page
  let popup: Popup
  let kill: () => Promise<boolean>

  beforeAll(async () => {
    stage = await startStage(kind)
    account = accountOf(stage.replica.world, FIRST)
    const { drive } = account
    fillFolder(drive, drive.addFolder(TOP, '大文件夹', { id: LARGE }), 1200)
    drive.addFolder(TOP, '很多', { id: MANY })
    for (let index = 10; index < 50; index += 1) fillFolder(drive, drive.addFolder(MANY, `第 ${index} 个`), 3)
    kill = await backgroundKiller(stage.session)
  })
  afterAll(() => stage.close())

  test('while observations are under way: nothing is lost, and nothing is there twice', async () => {
    page = await stage.visit(FIRST, `/?homeFilePath=${MANY}`)
    popup = await stage.popup(page)
    await popup.says('not read')
    stage.replica.faults.latency = 250
    const ids = account.drive.children(MANY).map(({ id }) => id)
    // A kill in each part: how long one takes, and how soon the background is awake again, differs with the machine.
    for (let start = 0; start < ids.length; start += 10) {
      const before = stage.replica.log.requests.length
      const listed = listFolders(page, account.token, ids.slice(start, start + 10))
      await until('some of the part to be asked for', () => stage.replica.log.requests.length > before + 3)
      await until('the background to be awake, and killed', kill, 40_000)
      await listed
    }
    // Back where the page began: what comes in now comes after all of that.
    await click(page, '.ant-breadcrumb a', '很多')
    await popup.says('120 files', 40_000)
    stage.replica.faults.clear()
    expect(await popup.words()).not.toMatch(/not read|\d of \d|could not be kept/)
  })

  test('while a folder is listed: it goes on by itself, and asks again for no page but the one cut off', async () => {
    page = await stage.visit(FIRST, `/?homeFilePath=${LARGE}`)
    popup = await stage.popup(page)
    await click(popup.page, '.known button')
    await popup.says(/[2-5]\d\d of 1,200/)
    expect(await kill()).toBe(true)
    await popup.page.close()
    popup = await stage.popup(page)
    await popup.says('Listing 大文件夹')
    await popup.says('1,200 files', 60_000)
    expect(askedAgain(ours(stage.replica.log)).length).toBeLessThanOrEqual(1)
  })
})
