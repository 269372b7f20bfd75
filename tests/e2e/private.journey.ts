import type { Page } from 'puppeteer-core'
import type { Browser as Api } from 'webextension-polyfill'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parsePan123Link } from '../../src/openlist/index.ts'
import {
  allowPrivate,
  closePrivate,
  openPrivate,
  pressCommand,
  profileOf,
  until,
  wordsOnDisk,
} from '../browsers/index.ts'
import { FIRST, IDS } from '../replica/index.ts'
import { dump } from './dump.ts'
import { paste, type Popup, popupOf } from './popup.ts'
import { BROWSERS } from './reading.ts'
import { listShown, type Stage, startStage } from './stage.ts'
import { toastSays } from './toast.ts'
import { filesIn, truthOf, withoutUrl } from './truth.ts'

const KEY = 'Zq7KeyOfPrivate'
/** In a file's name, so in its link too. Like no other text: browsers compress what they write, and this stays as it is. */
const NAME = 'Wk9vQz4mTj'
/** All that is looked for. */
const WORDS = [NAME, KEY, 'zq7.private.example', FIRST]

describe.each(BROWSERS)('private windows in %s', (kind) => {
  let stage: Stage
  let site: Page
  let popup: Popup
  /** Of the regular window, opened before the private one: the browser opens new tabs in the window in front. */
  let ownPage: Page
  const opened: Page[] = []

  const drive = () => {
    const account = stage.replica.world.accounts.get(FIRST)
    if (!account) throw new Error('the first account is gone')
    return account.drive
  }
  const open = async (url: string): Promise<Page> => {
    const page = await openPrivate(stage.session, url)
    opened.push(page)
    return page
  }
  const openOwn = (path: string): Promise<Page> => open(`${stage.session.origin}/${path}`)
  const visit = async (): Promise<Page> => {
    const next = encodeURIComponent(`/?homeFilePath=${IDS.LINK_TEST}`)
    const page = await open(`https://www.123pan.com/login?uid=${FIRST}&next=${next}`)
    await listShown(page)
    return page
  }
  /** The popup for a private tab, in a tab beside it. */
  const popupFor = async (): Promise<Popup> => {
    const own = await openOwn('src/options/index.html')
    const tab = await own.evaluate(async () => {
      const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Api | undefined>
      const tabs = (await (browser ?? chrome)?.tabs.query({ url: 'https://www.123pan.com/*' })) ?? []
      return tabs.findLast(({ incognito }) => incognito)?.id
    })
    const opening = popupOf(await openOwn(`src/popup/index.html?tab=${tab}`))
    await opening.settled()
    return opening
  }
  const onDisk = (): string[] => wordsOnDisk(profileOf(stage.session), WORDS)
  /** All that a page of ours in a regular window can find out. */
  const regular = async (): Promise<string> => {
    await ownPage.evaluate(() => {
      // Tells the document that goes from the one that comes.
      document.documentElement.id = 'before'
      setTimeout(() => location.reload())
    })
    await until('the settings to be read again', () =>
      ownPage
        .evaluate(() => document.documentElement.id !== 'before' && document.querySelector('h1') !== null)
        .catch(() => false),
    )
    const found = JSON.parse(await ownPage.evaluate(dump)) as unknown[][]
    const rest = await ownPage.evaluate(async () => {
      const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Api | undefined>
      const api = browser ?? chrome
      const session = await api?.storage.session.get(null)
      const open = Object.entries(session ?? {}).filter(([name]) => !name.startsWith('private:'))
      return JSON.stringify([open, await api?.action.getBadgeText({}), document.body.innerText])
    })
    return JSON.stringify(found.filter(([area]) => area !== 'session')) + rest
  }

  beforeAll(async () => {
    stage = await startStage(kind)
    drive().addFile(IDS.LINK_TEST, `${NAME}.bin`)
    await allowPrivate(stage.session)
    ownPage = await stage.session.openOwn('src/options/index.html')
    site = await visit()
    popup = await popupFor()
  })
  afterAll(() => stage.close())

  test('the popup shows the folder', async () => {
    await until('the folder', async () => (await popup.names()).includes(`${NAME}.bin`))
    expect(await popup.words()).toContain('123-link-Test')
  })

  test('a job lists and gets links; the export is copied', async () => {
    await popup.choose('pan123-link')
    await popup.tickAll()
    await popup.askLinks()
    await popup.act('copy')
    await popup.act('list-first')
    await popup.says('Everything is known now. Copy again.')
    const files = filesIn(parsePan123Link(await popup.copy()))
    expect(files.map(withoutUrl)).toEqual(truthOf(drive(), IDS.LINK_TEST))
  })

  test('a key and a domain set here hold here, and the page says for how long', async () => {
    const settings = await openOwn('src/options/index.html')
    await settings.waitForSelector('#private')
    await settings.waitForSelector(`#key-${FIRST}`)
    await settings.type(`#key-${FIRST}`, KEY)
    await settings.keyboard.press('Enter')
    await until('the key to be kept', () =>
      settings.evaluate((id) => document.querySelector(id) === null, `#key-${FIRST}`),
    )
    await settings.$eval(`#host-${FIRST}`, (input) => input.closest('details')?.setAttribute('open', ''))
    await settings.type(`#host-${FIRST}`, 'zq7.private.example')
    await settings.keyboard.press('Enter')
    await until('the domain', () => settings.evaluate(() => document.querySelector('.hosts code')?.textContent))
    await popup.page.bringToFront()
    await popup.choose('direct-links-signed')
    expect(await popup.copy()).toContain('auth_key=')
  })

  test('keys copy by the private catalogue, or, where the background is the regular windows’, say where to copy', async () => {
    await pressCommand(stage.session, site, 'copy-folder-id', 'Alt+Shift+D')
    if (kind === 'chromium') {
      await toastSays(stage.session, site, String(IDS.LINK_TEST))
      expect(await paste(site)).toBe(String(IDS.LINK_TEST))
    } else await toastSays(stage.session, site, 'copy from the Mountlink window')
  })

  test('regular windows know nothing of it, and nothing of it is on disk', async () => {
    const known = await regular()
    for (const word of WORDS) expect(known).not.toContain(word)
    expect(onDisk()).toEqual([])
  })

  test('what was set here has taken none of our items out of the menus of regular windows', async () => {
    await until('the item', () =>
      ownPage.evaluate(() => {
        const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Api | undefined>
        const there = (browser ?? chrome)?.contextMenus.update('here:text', {})
        return there?.then(
          () => true,
          () => false,
        )
      }),
    )
  })

  test('once the private windows are closed, new ones know nothing of it', async () => {
    await closePrivate(stage.session, opened.splice(0))
    expect(onDisk()).toEqual([])
    const settings = await openOwn('src/options/index.html')
    await until('the settings to be drawn', () => settings.evaluate(() => document.querySelector('h1') !== null))
    const known = (await settings.evaluate(dump)) + (await settings.evaluate(() => document.body.innerText))
    for (const word of WORDS) expect(known).not.toContain(word)
    const session = await settings.evaluate(async () => {
      const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Api | undefined>
      return Object.keys((await (browser ?? chrome)?.storage.session.get(null)) ?? {})
    })
    expect(session.filter((name) => name.startsWith('private:'))).toEqual([])
  })

  test('the search of the disk would find it: what regular windows see is there', async () => {
    await closePrivate(stage.session, opened.splice(0))
    await stage.popup(await stage.visit(FIRST, `/?homeFilePath=${IDS.LINK_TEST}`))
    await until('a name on disk', () => onDisk().some((found) => found.startsWith(NAME)))
  })
})
