import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { until } from '../browsers/index.ts'
import { FIRST, IDS } from '../replica/index.ts'
import { menuGone, menuNow, menuShown, press, rightClick } from './companion-menu.ts'
import { BROWSERS } from './reading.ts'
import { type Stage, startStage } from './stage.ts'
import { toastSays } from './toast.ts'

const FILE = 'linuxqq_3.2.0-16736_arm64.AppImage'
const COPY = 'Copy direct link'

/** What a page can do to the menu of which it holds the host: nothing may come of a click then. */
const DISTURBANCES: Record<string, (host: HTMLElement) => void> = {
  'a picture over it that takes no clicks': () => {
    const cover = document.createElement('div')
    cover.popover = 'manual'
    cover.className = 'cover'
    cover.style.cssText = 'inset:0;width:100vw;height:100vh;margin:0;pointer-events:none;background:#fffe'
    document.body.append(cover)
    cover.showPopover()
  },
  'the same in a closed root': () => {
    const holder = document.createElement('div')
    holder.className = 'cover'
    document.body.append(holder)
    const cover = document.createElement('div')
    cover.popover = 'manual'
    cover.style.cssText = 'inset:0;width:100vw;height:100vh;margin:0;pointer-events:none;background:#fffe'
    holder.attachShadow({ mode: 'closed' }).append(cover)
    cover.showPopover()
  },
  'the whole page faded': () => document.documentElement.style.setProperty('opacity', '0.4'),
}

describe.each(BROWSERS)('a hostile page and the menu in %s', (kind) => {
  let stage: Stage
  let page: Page
  beforeAll(async () => {
    stage = await startStage(kind)
    page = await stage.visit(FIRST, `/?homeFilePath=${IDS.LINK_TEST_QQ}`)
  })
  afterAll(() => stage.close())

  const disturb = (code: (host: HTMLElement) => void): Promise<void> =>
    page.evaluate(`(${String(code)})(document.documentElement.lastElementChild)`).then(() => undefined)
  const tidy = async (): Promise<void> => {
    await page.evaluate(() => {
      document.documentElement.removeAttribute('style')
      for (const cover of document.querySelectorAll('.cover')) cover.remove()
    })
    await page.keyboard.press('Escape')
    await menuGone(stage.session, page)
  }

  test.each(Object.entries(DISTURBANCES))('%s: nothing is done, and the menu says so', async (_, code) => {
    await rightClick(page, FILE)
    await menuShown(stage.session, page)
    await disturb(code)
    await press(stage.session, page, COPY)
    expect((await menuNow(stage.session, page))?.words.at(-1)).toContain('nothing was done')
    expect(stage.replica.log.to('cdn-link/url')).toEqual([])
    await tidy()
  })

  test('rules and attributes on the host change nothing of it', async () => {
    await rightClick(page, FILE)
    const before = await menuShown(stage.session, page)
    await disturb((host) => {
      host.setAttribute(
        'style',
        'opacity:0!important;transform:scale(3)!important;left:400px!important;filter:blur(9px)',
      )
      document.head.insertAdjacentHTML(
        'beforeend',
        '<style>html>div{all:unset!important;zoom:3;font-size:50px!important}',
      )
    })
    expect(await menuNow(stage.session, page)).toEqual(before)
    await page.evaluate(() => document.head.lastElementChild?.remove())
    await tidy()
  })

  test('what a page says of custom properties does not make it unseen', async () => {
    const colours = 'ground text soft hover accent far line'.split(' ')
    const rules = colours.map((each) => `@property --${each}{syntax:'<length>';inherits:false;initial-value:0px}`)
    await page.addStyleTag({ content: rules.join('') })
    await rightClick(page, FILE)
    const item = (await menuShown(stage.session, page)).places[1]
    if (!item) throw new Error('a menu without items')
    // In front of the first item's picture: without a ground of its own, the page shows through.
    const clip = { x: item.x + 1, y: item.y + 8, width: 5, height: 8 }
    const look = () => page.screenshot({ encoding: 'base64', captureBeyondViewport: false, clip })
    const before = await look()
    const style = await page.addStyleTag({ content: 'body, body * { background: #f0f !important }' })
    expect(await look()).toBe(before)
    expect(await menuNow(stage.session, page)).not.toBeNull()
    await style.evaluate((each) => each.remove())
    await tidy()
  })

  test('a page that looks for words finds no name in it', async () => {
    await rightClick(page, FILE)
    await menuShown(stage.session, page)
    const found = await page.evaluate((name) => {
      const { find } = window as unknown as { find: (words: string) => boolean }
      document.body.hidden = true
      getSelection()?.removeAllRanges()
      const words = [find('Copy direct link'), find(name)]
      document.body.hidden = false
      return words
    }, FILE)
    expect(found).toEqual([true, false])
    await tidy()
  })

  test('clicks and keys that a script made up do nothing', async () => {
    await rightClick(page, FILE)
    const menu = await menuShown(stage.session, page)
    const at = menu.places[menu.words.indexOf(COPY)]
    // Again and again, until after the menu heeds a person's click.
    await page.evaluate(
      async (x, y) => {
        const host = document.documentElement.lastElementChild
        const said = { bubbles: true, cancelable: true, composed: true, clientX: x, clientY: y, detail: 1 }
        // The site would close its own menu, and a moment later ours goes with it.
        host?.addEventListener('click', (event) => event.stopPropagation())
        for (const end = performance.now() + 1500; performance.now() < end;) {
          for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click'])
            host?.dispatchEvent(new MouseEvent(type, said))
          for (const key of ['Tab', 'Enter']) host?.dispatchEvent(new KeyboardEvent('keydown', { ...said, key }))
          if (host instanceof HTMLElement) host.click()
          await new Promise((resolve) => setTimeout(resolve, 100))
        }
      },
      (at?.x ?? 0) + 5,
      (at?.y ?? 0) + 5,
    )
    expect((await menuShown(stage.session, page)).words).toEqual(menu.words)
    expect(stage.replica.log.to('cdn-link/url')).toEqual([])
    await tidy()
  })

  test.each([
    ['taken out', (host: HTMLElement) => host.remove()],
    ['moved', (host: HTMLElement) => document.body.append(host)],
  ])('%s, it is gone', async (_, code) => {
    await rightClick(page, FILE)
    await menuShown(stage.session, page)
    await disturb(code)
    await until('the menu to be none', () => page.evaluate(() => document.documentElement.children.length === 2))
    const left = await page.evaluate(() => document.body.lastElementChild?.className)
    expect(['ant-dropdown', '']).toContain(left)
    await page.keyboard.press('Escape')
  })

  test('our own toast is not taken for a cover', async () => {
    for (const _ of ['first', 'again']) {
      await rightClick(page, FILE)
      await menuShown(stage.session, page)
      await press(stage.session, page, COPY)
      await menuGone(stage.session, page)
      await toastSays(stage.session, page, 'Copied the direct link')
    }
  })
})
