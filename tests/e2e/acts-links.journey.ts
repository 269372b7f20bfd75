import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { chooseFromMenu, playMenuClick, pressCommand } from '../browsers/index.ts'
import { FIRST, IDS, SECOND } from '../replica/index.ts'
import { buttonSays } from './act.ts'
import { paste } from './popup.ts'
import { BROWSERS } from './reading.ts'
import { openSettings, setKey } from './settings.ts'
import { type Stage, startStage } from './stage.ts'
import { toastSays } from './toast.ts'

const LINK = `https://vip.123pan.cn/${FIRST}/123-link-Test/202023.08.09.exe`
const UNKNOWN = `https://dl.example.net/${FIRST}/a.mkv`
/** A link that is not signed keeps its path; one that is has a signature. */
const SIGNED = /^https:\/\/vip\.123pan\.cn\/\d+\/[^?]+\?auth_key=\d+-[\da-f]+-\d+-[\da-f]{32}$/

/** In Chromium a test reaches no menu and presses no key of the browser's: there the extension is told of them. */
describe.each(BROWSERS)('links, selections and keys in %s', (kind) => {
  let stage: Stage
  let site: Page
  let own: Page
  beforeAll(async () => {
    stage = await startStage(kind)
    site = await stage.visit(FIRST, `/?homeFilePath=${IDS.LINK_TEST}`)
    own = await openSettings(stage.session)
  })
  afterAll(() => stage.close())

  /** Puts a link or selected words into a page. */
  const show = (page: Page, tag: 'a' | 'pre', text: string): Promise<void> =>
    page.evaluate(
      (tag, text) => {
        document.querySelector('#shown')?.remove()
        const shown = Object.assign(document.createElement(tag), { id: 'shown', textContent: text })
        shown.style.cssText = 'position:fixed;top:80px;left:80px;z-index:9;background:#fff'
        document.body.append(shown)
        if (shown instanceof HTMLAnchorElement) shown.href = text
        else getSelection()?.selectAllChildren(shown)
      },
      tag,
      text,
    )

  const onLink = async (page: Page, url: string): Promise<void> => {
    await show(page, 'a', url)
    if (kind === 'firefox') await chooseFromMenu(stage.session, page, '#shown', 'Copy this link, signed')
    else await playMenuClick(stage.session, page, { menuItemId: 'link', linkUrl: url })
  }

  const onSelection = async (page: Page, text: string): Promise<void> => {
    await show(page, 'pre', text)
    if (kind === 'firefox') await chooseFromMenu(stage.session, page, '#shown', 'Copy the selected links, signed')
    else
      await playMenuClick(stage.session, page, { menuItemId: 'selection', selectionText: text.replaceAll('\n', ' ') })
  }

  const says = (words: string | RegExp): Promise<string> => toastSays(stage.session, site, words)

  test('without a key a direct link is refused in words', async () => {
    await onLink(site, LINK)
    await says('No signing key')
  })

  test('a direct link that was never captured is signed, and 123pan is not asked', async () => {
    await setKey(stage.session, FIRST, stage.replica.world.accounts.get(FIRST)?.privateKey ?? '')
    await onLink(site, LINK)
    await says(/Signed and copied 1 link[^]*Works until/)
    const link = await paste(site)
    expect(link).toMatch(SIGNED)
    expect(link.startsWith(`${LINK}?`)).toBe(true)
    expect(stage.replica.log.to('cdn-link/url')).toEqual([])
  })

  test('also on a page that is not 123pan’s', async () => {
    const page = await stage.session.open('https://example.com/')
    await onLink(page, LINK.replace('202023.08.09.exe', 'other.exe'))
    // In Chromium a click that is only played gives no access to the tab, so the word stands on the button.
    if (kind === 'firefox') await toastSays(stage.session, page, 'Signed and copied')
    else expect(await buttonSays(own)).toMatchObject({ badge: '✓', title: expect.stringContaining('Signed') })
    expect(await paste(page)).toMatch(/other\.exe\?auth_key=/)
    await page.close()
  })

  test('links of another account are refused, as are unknown hosts and what is no direct link; nothing is copied', async () => {
    const before = await paste(site)
    for (const [text, words] of [
      [LINK.replace(FIRST, SECOND), 'another account'],
      [UNKNOWN, 'not known as 123pan’s'],
      ['https://vip.123pan.cn/films', 'not a direct link'],
      ['no link at all', 'no link in the selected text'],
    ] as const) {
      await onSelection(site, text)
      await says(words)
    }
    expect(await paste(site)).toBe(before)
  })

  test('of several in a selection each goes on a line, raw spaces and all; the others are counted with the reason', async () => {
    await onSelection(site, `First: ${LINK}.\n${LINK.replace('202023.08.09', 'a 第1集')}\n${UNKNOWN}`)
    expect(await says('2 of 3 links signed and copied')).toContain('1 without: The link’s domain is not known')
    const lines = (await paste(site)).split('\n')
    expect(lines).toHaveLength(2)
    expect(lines[0]).toMatch(SIGNED)
    expect(lines[1]).toContain('a%20%E7%AC%AC1%E9%9B%86.exe?auth_key=')
  })

  test('a key of the keyboard copies the id of the folder shown; off 123pan it says so', async () => {
    await pressCommand(stage.session, site, 'copy-folder-id', 'Alt+Shift+D')
    await says(String(IDS.LINK_TEST))
    expect(await paste(site)).toBe(String(IDS.LINK_TEST))
    const page = await stage.session.open('https://example.com/')
    await pressCommand(stage.session, page, 'copy-folder-id', 'Alt+Shift+D')
    if (kind === 'firefox') await toastSays(stage.session, page, 'on 123pan first')
    else expect(await buttonSays(own)).toMatchObject({ badge: '!', title: expect.stringContaining('123pan') })
    await page.close()
  })
})
