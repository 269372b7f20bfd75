import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { until } from '../browsers/index.ts'
import { fillFolder, mostAtOnce, REFUSALS, SHARES } from '../replica/index.ts'
import { backgroundKiller } from './extension-switch.ts'
import { askedAgain, askedFor, isOurs, jobIs, QUICK, tooEarly } from './job.ts'
import { type ListingStage, startListingStage } from './listing-stage.ts'
import type { Popup } from './popup.ts'
import { BROWSERS } from './reading.ts'

describe.each(BROWSERS)('the life of a listing in %s', (kind) => {
  let stage: ListingStage
  let page: Page
  let popup: Popup

  beforeAll(async () => {
    stage = await startListingStage(kind)
  })
  afterAll(() => stage.close())
  afterEach(async () => {
    stage.replica.faults.clear()
    await stage.closeTabs()
    expect(mostAtOnce(stage.asked())).toBeLessThanOrEqual(1)
    expect(tooEarly(stage.asked(), QUICK)).toEqual([])
  })

  const openFolder = async (id: number): Promise<void> => {
    ;[page, popup] = await stage.openFolder(id)
  }
  /** What was asked for of one folder, in order. */
  const pagesOf = (folder: number): string[] =>
    stage
      .asked()
      .map(askedFor)
      .filter((each) => each.startsWith(`${folder} `))
  const pages = (folder: number, ...all: number[]): string[] => all.map((each) => `${folder} ${each}`)

  test('Pause holds, also when the background dies; Go on goes on; Stop keeps what came', async () => {
    const [id = 0] = stage.shelf('停一停', 8)
    await openFolder(id)
    const kill = await backgroundKiller(stage.session)
    await popup.page.bringToFront()
    await popup.act('list-below')
    await stage.requests(2)
    await popup.act('pause-job')
    await jobIs(popup.page, 'paused')
    const held = stage.asked().length
    await kill()
    await popup.page.close()
    popup = await stage.popup(page)
    await jobIs(popup.page, 'paused')
    expect(stage.asked()).toHaveLength(held)
    await popup.act('resume-job')
    await stage.requests(held + 2)
    await popup.act('stop-job')
    await until('the job to be gone', () => popup.page.evaluate(() => !document.querySelector('.job-bar')))
    const stopped = stage.asked().length
    expect(stopped).toBeLessThan(8)
    await popup.says(`${stopped * 3} files`)
    await popup.act('list-below')
    await popup.says('24 files', 60_000)
    // What was read within the last minutes is not read again.
    expect(askedAgain(stage.asked())).toEqual([])
    expect(stage.asked()).toHaveLength(8)
  })

  test('a captcha stops all at once; what came is kept, and after it the rest is read', async () => {
    const [id = 0] = stage.shelf('验证', 4)
    await openFolder(id)
    stage.replica.faults.nth(3, isOurs, REFUSALS.captcha)
    await popup.act('list-below')
    await popup.says('Solve the captcha on the page')
    await jobIs(popup.page, 'paused')
    expect(stage.asked()).toHaveLength(3)
    expect(await popup.words()).toContain('6 files')
    await popup.act('resume-job')
    await popup.says('Done: 5 folders', 60_000)
    expect(askedAgain(stage.asked())).toEqual(stage.asked().slice(2, 3).map(askedFor))
  })

  test('a folder listed short is read again once, then named; one that was short once is not', async () => {
    const { drive } = stage.account
    const [id = 0, always = 0, once = 0] = stage.shelf('不完整', 2)
    fillFolder(drive, always, 230, '多')
    fillFolder(drive, once, 200, '多')
    stage.replica.world.listedShort.set(always, { rows: 150, readings: Infinity })
    stage.replica.world.listedShort.set(once, { rows: 120, readings: 1 })
    await openFolder(id)
    await popup.act('list-below')
    await popup.says('150 of 233 in 第 1 格', 60_000)
    await jobIs(popup.page, 'done')
    const words = await popup.words()
    expect(words).toContain('Done: 3 folders')
    expect(words).not.toContain('203 in 第 2 格')
    expect(pagesOf(always)).toEqual(pages(always, 1, 2, 1, 2))
    expect(pagesOf(once)).toEqual(pages(once, 1, 2, 1, 2, 3))
  })

  test('a Total that changes while paging: that folder is read from its start, and is whole', async () => {
    const { drive } = stage.account
    const [id = 0, changing = 0] = stage.shelf('变动', 2)
    fillFolder(drive, changing, 200, '多')
    await openFolder(id)
    const upload = () => void drive.addFile(changing, '刚上传.mp4')
    stage.replica.faults.next((one) => isOurs(one) && askedFor(one) === `${changing} 2`, {
      kind: 'meanwhile',
      act: upload,
    })
    await popup.act('list-below')
    await popup.says('Done: 3 folders', 60_000)
    await popup.says('207 files')
    expect(pagesOf(changing)).toEqual(pages(changing, 1, 2, 1, 2, 3))
  })

  test('folders that move while they are listed, one into its own: it ends, and none is read twice', async () => {
    const { drive } = stage.account
    const [id = 0, one = 0, two = 0, three = 0] = stage.shelf('搬家', 3)
    const [inner, deep] = [drive.addFolder(one, '里面'), drive.addFolder(three, '深处')]
    await openFolder(id)
    const move = (): void => {
      drive.change(inner, { parent: three })
      drive.change(three, { parent: deep })
    }
    stage.replica.faults.next((each) => isOurs(each) && askedFor(each) === `${two} 1`, { kind: 'meanwhile', act: move })
    await popup.act('list-below')
    await popup.says(/Done: \d folders/, 60_000)
    expect(askedAgain(stage.asked())).toEqual([])
    for (const each of [inner, deep]) expect(pagesOf(each)).toEqual(pages(each, 1))
  })

  test('two popups: both tell of the same job, and nothing is asked twice', async () => {
    const [id = 0] = stage.shelf('两个窗口', 6)
    await openFolder(id)
    const other = await stage.popup(page)
    const click = (one: Popup) =>
      one.page.$eval('[data-action=list-below]', (button) => button instanceof HTMLElement && button.click())
    await Promise.all([popup, other].map(click))
    await Promise.all([popup, other].map((one) => jobIs(one.page, 'running')))
    await Promise.all([popup, other].map((one) => one.says('18 files', 60_000)))
    expect(stage.asked()).toHaveLength(6)
  })

  test('a share, for anyone: when it expires meanwhile that is said, and what came is kept', async () => {
    page = await stage.open(`https://www.123pan.com/s/${SHARES.TWRP}?pwd=twrp`)
    popup = await stage.popup(page)
    stage.replica.log.clear()
    stage.replica.faults.nth(2, isOurs, REFUSALS.shareExpired)
    await popup.act('list-below')
    await popup.says('This share has expired or was withdrawn.')
    await jobIs(popup.page, 'failed')
    expect(stage.asked()).toHaveLength(2)
    await popup.act('list-below')
    await popup.says(/^(?![^]*(not read|there may be more))/, 60_000)
    for (const { headers, query } of stage.asked()) {
      expect(headers).not.toHaveProperty('authorization')
      expect(query['SharePwd']).toBe('twrp')
    }
    expect(askedAgain(stage.asked())).toHaveLength(1)
  })
})
