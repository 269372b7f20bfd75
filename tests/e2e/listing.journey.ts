import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parsePan123Link } from '../../src/openlist/index.ts'
import { until } from '../browsers/index.ts'
import {
  type Account,
  accountOf,
  type Fault,
  fillFolder,
  FIRST,
  IDS,
  type LoggedRequest,
  REFUSALS,
  TOP,
} from '../replica/index.ts'
import { jobIs } from './job.ts'
import { paste, type Popup } from './popup.ts'
import { BROWSERS } from './reading.ts'
import { choose, click, showLink, type } from './site.ts'
import { type Stage, startStage } from './stage.ts'

/** A folder of many pages. */
const LARGE = 70_000_001
const LARGE_FILES = 1200
/** A folder of three pages. */
const SLOW = 70_000_002
/**
 * Milliseconds by which a request may catch up with the one before it: the pace is kept where requests start, and a busy
 * machine holds one up on its way. That it is kept to the millisecond is shown in `pace.test.ts`.
 */
const ON_THE_WAY = 350

describe.each(BROWSERS)('listing a folder in %s', (kind) => {
  let stage: Stage
  let account: Account
  let page: Page
  let popup: Popup

  beforeAll(async () => {
    stage = await startStage(kind)
    account = accountOf(stage.replica.world, FIRST)
    account.drive.change(IDS.PHOTOS, { linkSpace: true })
    fillFolder(account.drive, account.drive.addFolder(TOP, '大文件夹', { id: LARGE }), LARGE_FILES)
    fillFolder(account.drive, account.drive.addFolder(TOP, '慢慢来', { id: SLOW }), 250)
    page = await stage.visit(FIRST, `/?homeFilePath=${IDS.PHOTOS}`)
  })
  afterAll(() => stage.close())

  const isOurs = ({ path, query }: LoggedRequest): boolean =>
    path.endsWith('file/list/new') && query['orderBy'] === 'file_id' && query['operateType'] === '1'
  /** The list requests of ours since the log was cleared: the page's own go by time. */
  const ours = (): LoggedRequest[] => stage.replica.log.requests.filter((one) => one.method === 'GET' && isOurs(one))
  const pages = (): string[] => ours().map(({ query }) => query['Page'] ?? '')
  const gaps = (): number[] => ours().map(({ time }, index, all) => time - (all[index - 1]?.time ?? -Infinity))
  const idle = (): Promise<string> => popup.says(/^(?![^]*(Listing|Paused))/, 60_000)
  const listRest = (): Promise<void> => click(popup.page, '.known button')

  test('opening the popup and its preview sends nothing', async () => {
    await page.waitForNetworkIdle()
    stage.replica.log.clear()
    popup = await stage.popup(page)
    await popup.says('100 of 312')
    await popup.choose('folder-id')
    expect(await popup.preview()).toContain(String(IDS.PHOTOS))
    expect(stage.replica.log.toPan()).toEqual([])
  })

  test('picked whole, it is not copied in part without a question', async () => {
    const [shown = ''] = await page.evaluate(() =>
      [...document.querySelectorAll('.file-name')].map(({ textContent }) => textContent ?? ''),
    )
    await showLink(page, shown)
    await popup.choose('pan123-link')
    await popup.tickAll()
    await popup.says('99 files are not in the text')
    await popup.preview()
    await popup.act('copy')
    await popup.says('Not everything in your pick is known')
    expect(await popup.words()).toContain('1 picked folder has not been read to the end.')
    await popup.act('only-known')
    await popup.says('Copied: 1 file')
    expect(parsePan123Link(await paste(popup.page))).toEqual([expect.objectContaining({ name: shown })])
  })

  test('“list this folder” asks for all its pages, one by one, at a polite pace', async () => {
    await popup.act('copy')
    stage.replica.log.clear()
    await popup.act('list-first')
    await popup.says('Listing 照片 2024')
    await popup.says('Everything is known now. Copy again.')
    expect(await popup.words()).toContain('312 of 312 files')
    expect(await popup.words()).not.toContain(' of 312\n')
    expect(pages()).toEqual(['1', '2', '3', '4'])
    for (const gap of gaps()) expect(gap).toBeGreaterThanOrEqual(700 - ON_THE_WAY)
  })

  test('progress is shown, and Stop keeps what came', async () => {
    page = await stage.visit(FIRST, `/?homeFilePath=${LARGE}`)
    popup = await stage.popup(page)
    await popup.says('100 of 1,200')
    stage.replica.log.clear()
    await listRest()
    await popup.says(/[2-5]\d\d of 1,200/)
    await popup.act('stop-job')
    await idle()
    const asked = pages().length
    await popup.says(/(?:[2-9]\d\d|1,[01]\d\d) of 1,200/)
    expect(asked).toBeLessThan(12)
  })

  test.each<[string, Fault, string]>([
    ['captcha', REFUSALS.captcha, '123pan wants to see that you are human. Solve the captcha on the page'],
    ['logged out', REFUSALS.loggedOut, 'You are not logged in to 123pan. Log in on the page'],
    ['HTML', { kind: 'html' }, '123pan answered with a web page instead of data. Reload the tab.'],
    ['risk', REFUSALS.accountRisk, '123pan sees a risk in this account. Log in again on the page'],
    ['refused', REFUSALS.refused, '123pan refused the request. Wait a while'],
  ])('%s: the listing pauses at once with a sentence, and nothing is lost', async (_, fault, sentence) => {
    const before = /[\d,]+ of 1,200/.exec(await popup.words())?.[0] ?? 'no count'
    stage.replica.log.clear()
    stage.replica.faults.next(isOurs, fault)
    await listRest()
    await popup.says(sentence)
    await jobIs(popup.page, 'paused')
    expect(pages()).toHaveLength(1)
    expect(await popup.words()).toContain(before)
    await popup.act('stop-job')
    await idle()
  })

  test('the sentence is in the user’s language', async () => {
    await click(popup.page, '.language')
    await popup.says(/[\d,]+ \/ 1,200/)
    stage.replica.faults.next(isOurs, REFUSALS.captcha)
    await listRest()
    await popup.says('123 云盘要求进行人机验证。请在网页上完成验证，再继续。')
    expect(await popup.words()).toContain('文件夹 ID')
    await click(popup.page, '.language')
    await popup.says('Solve the captcha on the page')
    await popup.act('stop-job')
  })

  test('too fast, as a number, as a text and without a word: it says that it waits, and goes on, slower', async () => {
    page = await stage.visit(FIRST, `/?homeFilePath=${SLOW}`)
    popup = await stage.popup(page)
    stage.replica.log.clear()
    const refusals = [REFUSALS.tooFast, REFUSALS.tooFastText, REFUSALS.tooFastEmpty]
    for (const [index, refusal] of refusals.entries())
      stage.replica.faults.next((one) => isOurs(one) && one.query['Page'] === String(index + 1), refusal)
    await listRest()
    await popup.says('123pan wants it slower. Going on soon')
    await popup.says('250 files', 60_000)
    await idle()
    expect(pages()).toEqual(['1', '1', '2', '2', '3', '3'])
    const [, , second = 0, , third = 0] = gaps().slice(0, 5)
    for (const gap of gaps().filter((_, index) => index % 2 === 1))
      expect(gap).toBeGreaterThanOrEqual(2000 - ON_THE_WAY)
    expect(second).toBeGreaterThanOrEqual(1.5 * 700 - ON_THE_WAY)
    expect(third).toBeGreaterThanOrEqual(1.5 * 1.5 * 700 - ON_THE_WAY)
    expect(await popup.words()).not.toContain('too many requests')
  })

  test.each<[string, Fault]>([
    ['cut JSON', { kind: 'truncated' }],
    ['a code nobody knows', REFUSALS.unknown],
    ['HTTP 500', { kind: 'status', status: 500 }],
  ])('%s, once: it tries again after a pause', async (name, fault) => {
    const { drive } = account
    const id = drive.addFolder(TOP, name)
    fillFolder(drive, id, 101)
    page = await stage.visit(FIRST, `/?homeFilePath=${id}`)
    popup = await stage.popup(page)
    await popup.says('100 of 101')
    stage.replica.log.clear()
    stage.replica.faults.next(isOurs, fault)
    await listRest()
    await popup.says('101 files', 60_000)
    expect(pages().slice(0, 2)).toEqual(['1', '1'])
    expect(gaps()[1]).toBeGreaterThanOrEqual(2000 - ON_THE_WAY)
    await popup.page.close()
  })

  test('search, the move dialog and the bin are no folders', async () => {
    page = await stage.visit(FIRST, '/')
    popup = await stage.popup(page)
    const names = await popup.names()
    expect(names).toContain('说明.txt')
    stage.replica.log.clear()
    const onPage = (what: string): Promise<unknown> =>
      until(`${what} on the page`, () => page.evaluate((text) => document.body.innerText.includes(text), what))
    await choose(page, '说明.txt', '移动到')
    await until('the dialog', () => page.evaluate(() => document.querySelectorAll('.choices li').length > 3))
    await click(page, '.ant-modal .ant-btn', '关闭')
    await type(page, '.search', 'tar')
    await onPage('手机备份-2024.tar.gz')
    await page.goto('https://www.123pan.com/?bin=1')
    await onPage('扔掉的草稿.docx')
    const queries = stage.replica.log.to('file/list/new').map(({ query }) => query)
    expect(queries).toEqual([
      expect.objectContaining({ operateType: '7' }),
      expect.objectContaining({ SearchData: 'tar' }),
      expect.objectContaining({ event: 'recycleListFile', trashed: 'true' }),
    ])
    // What comes in now comes after all of that; the top is then shown as it is on disk.
    await page.goto(`https://www.123pan.com/?homeFilePath=${IDS.BACKUP}`)
    await popup.says('2 files')
    await click(popup.page, '.breadcrumb button', 'My drive')
    await popup.says('说明.txt')
    expect(await popup.names()).toEqual(names)
    expect(await popup.page.$('.known .act')).toBeNull()
  })
})
