import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parsePan123Link } from '../../src/openlist/index.ts'
import { type Account, accountOf, ask, authKey, FIRST, fillFolder, IDS, SECOND, TOP } from '../replica/index.ts'
import type { Popup } from './popup.ts'
import { BROWSERS } from './reading.ts'
import { openSettings } from './settings.ts'
import { click, enterFolder, showLink, switchAccount } from './site.ts'
import { type Stage, startStage } from './stage.ts'
import { filesIn, truthOf, withoutUrl } from './truth.ts'

const FILM = 'Movie: part 1 [我].mkv'
const PARTY = '2023 春节.mp4'
const LARGE = 70_000_001

describe.each(BROWSERS)('two accounts in turn, without a reload, in %s', (kind) => {
  let stage: Stage
  let page: Page
  let popup: Popup
  let first: Account
  let second: Account
  beforeAll(async () => {
    stage = await startStage(kind)
    first = accountOf(stage.replica.world, FIRST)
    second = accountOf(stage.replica.world, SECOND)
    fillFolder(first.drive, first.drive.addFolder(TOP, '大文件夹', { id: LARGE }), 1200)
    page = await stage.visit(FIRST, '/')
    popup = await stage.popup(page)
  })
  afterAll(() => stage.close())

  const namesOf = ({ drive }: Account): string[] =>
    drive
      .children(TOP)
      .map(({ name }) => name)
      .toSorted()
  const shown = async (): Promise<string[]> => (await popup.names()).toSorted()

  test('the rows are those of the one who is logged in', async () => {
    await popup.says('毕业照.zip')
    expect(await shown()).toEqual(namesOf(first))
    await switchAccount(page, second.nickname)
    await popup.says('只属于第二个账号.pdf')
    expect(await shown()).toEqual(namesOf(second))
    await switchAccount(page, first.nickname)
    await popup.says('毕业照.zip')
    expect(await shown()).toEqual(namesOf(first))
  })

  test('direct-link spaces and links stay with their account', async () => {
    await enterFolder(page, '123-link-Test')
    await popup.says(String(IDS.LINK_TEST))
    await showLink(page, '202023.08.09.exe')
    await popup.choose('pan123-link')
    await popup.tick('202023.08.09.exe')
    expect(await popup.preview()).toContain('https://vip.123pan.cn/1812000499/123-link-Test/202023.08.09.exe')
    await switchAccount(page, second.nickname)
    await popup.says('只属于第二个账号.pdf')
    // Neither picks nor format are taken along: at its own top nothing is picked, and no space is known yet.
    expect(await popup.words()).toMatch(/^\d+ files? · /m)
    expect(await popup.page.$eval('.format-now', (button) => button.getAttribute('data-format'))).toBe('folder-id')
    const settings = await openSettings(stage.session)
    for (const account of [first, second]) {
      const card = await settings.evaluate(
        (uid) => document.querySelector<HTMLElement>(`[data-uid="${uid}"]`)?.innerText ?? '',
        account.uid,
      )
      expect(card).toContain(account.nickname)
    }
    await settings.close()
  })

  test('links by file id: 123PanLink text with the names in fragments, each link opening', async () => {
    await popup.page.bringToFront()
    await enterFolder(page, '家庭视频')
    await popup.says(String(IDS.FAMILY))
    await popup.choose('pan123-link')
    await popup.tick(FILM)
    await popup.tick(PARTY)
    await popup.says('Get 2 links')
    await popup.askLinks()
    const text = await popup.copy()
    const files = filesIn(parsePan123Link(text))
    const picked = truthOf(second.drive, IDS.FAMILY).filter(({ path }) => [FILM, PARTY].includes(path))
    expect(files.map(withoutUrl)).toEqual(picked)
    expect(text).toContain(`https://${SECOND}.v.123pan.cn/${SECOND}/${IDS.FAMILY_FILM}#/Movie%3A%20part%201%20`)
    for (const { url, size } of files) {
      const [bare = ''] = url.split('#')
      const key = authKey(new URL(bare).pathname, Math.floor(Date.now() / 1000) + 60, '1', SECOND, second.privateKey)
      const { status, headers } = await ask(stage.replica.httpsPort, `${bare}?auth_key=${key}`, { method: 'HEAD' })
      expect([status, Number(headers['content-length'])]).toEqual([200, size])
    }
  })

  test('camelCase and numbers as text are read as well', async () => {
    const { dialect } = stage.replica.world
    Object.assign(dialect, { fields: 'camel', numbers: 'string', code: 'string', text: 'msg' })
    second.drive.addFile(IDS.FAMILY, '新拍的.mp4', { size: 5_000_000_000, modified: 1_750_000_000 })
    await page.reload()
    await popup.says('新拍的.mp4')
    expect(await popup.rowText('新拍的.mp4')).toContain('4.7 GB')
    await showLink(page, '新拍的.mp4')
    await popup.tick('新拍的.mp4')
    await popup.says(/3 of[^]*5000000000:/)
    expect(filesIn(parsePan123Link(await popup.copy()))).toHaveLength(3)
    stage.replica.faults.next('file/list/new', { kind: 'code', code: '429', message: '' })
    await page.reload()
    await popup.says('123pan says there are too many requests.')
    expect(await popup.words()).toContain('新拍的.mp4')
    Object.assign(dialect, { fields: 'Pascal', numbers: 'number', code: 'number', text: 'message' })
  })

  test('another account logs in while a folder is listed: it waits with a sentence, and nothing is mixed', async () => {
    await switchAccount(page, first.nickname)
    await enterFolder(page, '大文件夹')
    await popup.says('100 of 1,200')
    await click(popup.page, '.known button')
    await popup.says('Listing 大文件夹')
    stage.replica.log.clear()
    await switchAccount(page, second.nickname)
    await popup.says('The page is now logged in to another account.')
    await popup.says('只属于第二个账号.pdf')
    expect(await shown()).toEqual(namesOf(second))
    const tokens = stage.replica.log
      .to('file/list/new')
      .filter(({ query }) => query['parentFileId'] === String(LARGE))
      .map(({ headers }) => headers['authorization'])
    for (const token of tokens) expect(token).toBe(`Bearer ${first.token}`)
  })
})
