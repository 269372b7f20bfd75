import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { until } from '../browsers/index.ts'
import { FIRST, IDS } from '../replica/index.ts'
import { menuGone, menuNow, menuShown, noMenu, press, rightClick } from './companion-menu.ts'
import { paste } from './popup.ts'
import { BROWSERS } from './reading.ts'
import { openSettings, setKey } from './settings.ts'
import { listShown, type Stage, startStage } from './stage.ts'
import { toastSays } from './toast.ts'

const FILE = 'linuxqq_3.2.0-16736_arm64.AppImage'
const ITEMS = ['signed direct link', 'direct link', 'UrlTree line', '123PanLink line', 'folder ID'].map(
  (each) => `Copy ${each}`,
)

describe.each(BROWSERS)('the menu beside the site’s in %s', (kind) => {
  let stage: Stage
  let page: Page
  const inFront = async (): Promise<void> => {
    await page.bringToFront()
  }
  const siteMenu = () =>
    page.evaluate(() => {
      const box = document.querySelector('.ant-dropdown, .v2-pop')?.getBoundingClientRect()
      return box ? { right: box.right, top: box.top } : null
    })
  /** Keeps what the page hears of a person. */
  const eavesdrop = (): Promise<void> =>
    page.evaluate(() => {
      const heard: string[] = []
      Object.assign(window, { heard })
      for (const type of 'pointerdown mousedown pointerup mouseup click keydown keyup copy focusin blur'.split(' '))
        for (const target of [window, document])
          target.addEventListener(type, ({ isTrusted }) => isTrusted && heard.push(type), true)
    })
  const heard = () => page.evaluate(() => (window as unknown as { heard: string[] }).heard)

  beforeAll(async () => {
    stage = await startStage(kind)
    const key = stage.replica.world.accounts.get(FIRST)?.privateKey ?? ''
    page = await stage.visit(FIRST, `/?homeFilePath=${IDS.LINK_TEST_QQ}`)
    await setKey(stage.session, FIRST, key)
    await inFront()
  })
  afterAll(() => stage.close())

  test('stands beside it, says which file, and copies without a word to the page', async () => {
    await rightClick(page, FILE)
    const menu = await menuShown(stage.session, page)
    expect(menu.words).toEqual([FILE, ...ITEMS, 'Pick in Mountlink'])
    const site = await siteMenu()
    for (const place of menu.places) expect(place.x).toBeGreaterThan(site?.right ?? Infinity)
    await eavesdrop()
    await press(stage.session, page, 'Copy signed direct link')
    await menuGone(stage.session, page)
    await until('the site’s menu to go', async () => !(await siteMenu()))
    await toastSays(stage.session, page, 'Copied the signed direct link')
    expect(await heard()).toEqual([])
    expect(await paste(page)).toMatch(/^https:\/\/vip\.123pan\.cn\/1812000499\/.*arm64\.AppImage\?auth_key=/)
  })

  /** Waits until the page has heard of it. */
  const scroll = (to: number): Promise<void> =>
    page.$eval(
      '.ant-table-body',
      async (list, to) => {
        const heard = new Promise((resolve) => list.addEventListener('scroll', resolve, { once: true }))
        list.scrollTop = to
        await heard
      },
      to,
    )

  test('goes with the site’s: Escape, a click elsewhere, a scroll', async () => {
    for (const close of [
      () => page.keyboard.press('Escape'),
      () => page.mouse.click(900, 600),
      () => page.evaluate(() => document.querySelector('.ant-dropdown')?.remove()),
      () => scroll(100),
    ]) {
      // A list that is long enough to scroll.
      await page.$eval('.ant-table-space', (space) => space.setAttribute('style', 'height: 4000px'))
      await rightClick(page, FILE)
      await menuShown(stage.session, page)
      await close()
      await menuGone(stage.session, page)
    }
    await scroll(0)
  })

  test('is reached by keyboard, and led by it', async () => {
    await rightClick(page, FILE)
    await menuShown(stage.session, page)
    await eavesdrop()
    for (const key of ['Tab', 'End', 'Home', 'ArrowDown', 'ArrowDown'] as const) await page.keyboard.press(key)
    // Enter is heeded once the menu has been there for long enough.
    await until('Enter to be heeded', async () => {
      await page.keyboard.press('Enter')
      return !(await menuNow(stage.session, page))
    })
    await toastSays(stage.session, page, 'UrlTree line')
    expect(await heard()).not.toContain('copy')
    expect(await paste(page)).toMatch(new RegExp(`^ *${FILE}:`))
  })

  test('no menu: an id that is not known, another account’s, an event that a script made up', async () => {
    const wear = (id: number) =>
      page.evaluate((id) => document.querySelector('.ant-table-row')?.setAttribute('data-row-key', String(id)), id)
    for (const id of [999_999_999, IDS.FAMILY_FILM]) {
      await wear(id)
      await rightClick(page, FILE)
      expect(await siteMenu()).not.toBeNull()
      expect(await noMenu(stage.session, page)).toBe(true)
      await page.keyboard.press('Escape')
    }
    await page.evaluate(() =>
      document
        .querySelectorAll('.file-name')[1]
        ?.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true, clientX: 400, clientY: 220 })),
    )
    expect(await siteMenu()).not.toBeNull()
    expect(await noMenu(stage.session, page)).toBe(true)
    await page.keyboard.press('Escape')
  })

  test('ticked rows: also those scrolled away; where more are ticked than were seen, it says so', async () => {
    page = await stage.visit(FIRST, `/?homeFilePath=${IDS.PHOTOS}`)
    await inFront()
    const names = await page.$$eval('.file-name', (all) => all.slice(0, 3).map(({ textContent }) => textContent))
    const boxes = await page.$$('.ant-table-row .ant-checkbox-input')
    for (let at = 0; at < 3; at++) await (await page.$$('.ant-table-row .ant-checkbox-input'))[at]?.click()
    expect(boxes.length).toBeGreaterThan(3)
    await page.$eval('.ant-table-body', (body) => body.scrollTo(0, 3000))
    await until('the first rows to be gone', () =>
      page.evaluate(
        (name) => ![...document.querySelectorAll('.file-name')].some((each) => each.textContent === name),
        names[0] ?? '',
      ),
    )
    await page.$eval(
      '.ant-table-row:nth-child(12) .ant-checkbox-input',
      (box) => box instanceof HTMLElement && box.click(),
    )
    const here = await page.$eval('.ant-table-row-selected .file-name', ({ textContent }) => textContent)
    await rightClick(page, here)
    expect((await menuShown(stage.session, page)).words[0]).toBe('4 items')
    await page.keyboard.press('Escape')
    await page.$eval('.ant-table-header input', (box) => box.click())
    await until('all to be ticked', () => page.evaluate(() => document.body.textContent.includes('已选 100 项')))
    await rightClick(page, here)
    expect((await menuShown(stage.session, page)).words[0]).toMatch(/^\d\d of 100 items$/)
    await page.keyboard.press('Escape')
  })

  test('a redesign of the page does not end it', async () => {
    stage.replica.world.redesigned = true
    page = await stage.visit(FIRST, `/?homeFilePath=${IDS.LINK_TEST_QQ}`)
    await rightClick(page, FILE)
    expect((await menuShown(stage.session, page)).words[0]).toBe(FILE)
    expect(await page.evaluate(() => document.querySelector('[data-row-key], .ant-table-row'))).toBeNull()
    await page.keyboard.press('Escape')
  })

  test('switched off, there is none', async () => {
    const own = await openSettings(stage.session)
    await own.evaluate(async () => {
      const { browser, chrome } = globalThis as unknown as Record<
        string,
        { storage: { local: { set: (items: object) => Promise<void> } } } | undefined
      >
      await (browser ?? chrome)?.storage.local.set({ settings: { companion: false } })
    })
    await own.close()
    await inFront()
    await listShown(page)
    await rightClick(page, FILE)
    expect(await siteMenu()).not.toBeNull()
    expect(await noMenu(stage.session, page)).toBe(true)
  })
})
