import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { until } from '../browsers/index.ts'
import { FIRST, IDS } from '../replica/index.ts'
import { clickOn } from './click-on.ts'
import type { Popup } from './popup.ts'
import { BROWSERS } from './reading.ts'
import { type Stage, startStage } from './stage.ts'

describe.each(BROWSERS)('picking in %s', (kind) => {
  let stage: Stage
  let popup: Popup
  beforeAll(async () => {
    stage = await startStage(kind)
    popup = await stage.popup(await stage.visit(FIRST, `/?homeFilePath=${IDS.LINK_TEST}`))
  })
  afterAll(() => stage.close())

  const press = async (...keys: Parameters<Popup['page']['keyboard']['press']>[0][]): Promise<void> => {
    for (const key of keys) await popup.page.keyboard.press(key)
  }
  const allBox = () => popup.page.$eval('.head [role=checkbox]', (box) => box.getAttribute('aria-checked'))
  const focused = () => popup.page.evaluate(() => document.activeElement?.getAttribute('data-action') ?? null)

  test('by keyboard alone: move, pick, search, pick the hit, copy', async () => {
    await press('ArrowDown', 'ArrowDown', 'ArrowDown', ' ')
    await popup.says('1 of 7 files')
    expect(await allBox()).toBe('mixed')
    await press('/')
    await popup.page.keyboard.type('arm64')
    await until('the one hit', async () => (await popup.names()).length === 1)
    expect(await popup.names()).toEqual(['linuxqq_3.2.0-16736_arm64.AppImage'])
    await press('Enter', ' ')
    await press('Escape')
    await popup.says('2 of 7 files')
    await popup.preview()
    for (let tabs = 0; tabs < 20 && (await focused()) !== 'copy'; tabs++) await press('Tab')
    expect(await focused()).toBe('copy')
    await press('Enter')
    await popup.says('Copied')
  })

  test('type filter: only such files, and the box above picks all of them', async () => {
    const top = await stage.popup(await stage.visit(FIRST, '/'))
    await top.page.select('select', 'archive')
    await until('the archive alone', async () => (await top.names()).join('') === '毕业照.zip')
    await top.tickAll()
    // With the two that are picked below: both windows show what is picked in the drive.
    await top.says(/\b3 of \d+ files/)
    await top.page.select('select', '')
    await until('the others', async () => (await top.names()).includes('说明.txt'))
    expect(await top.page.$eval('.head [role=checkbox]', (box) => box.getAttribute('aria-checked'))).toBe('mixed')
    await top.page.close()
    await popup.page.bringToFront()
  })

  test('a folder is picked with all in it; one file taken out leaves it mixed', async () => {
    await popup.tickAll()
    await popup.says('7 of 7 files')
    expect(await allBox()).toBe('true')
    await popup.tick('202023.08.09.exe')
    await popup.says('6 of 7 files')
    expect(await allBox()).toBe('mixed')
  })

  test('the other language at one click, and back', async () => {
    await clickOn(popup.page, '.language')
    await popup.says('已选 6 / 7 个文件')
    expect(await popup.page.evaluate(() => document.documentElement.lang)).toBe('zh-CN')
    await clickOn(popup.page, '.language')
    await popup.says('6 of 7 files')
  })
})
