import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { HAND_OVER } from '../../src/port/index.ts'
import { until } from '../browsers/index.ts'
import { directUrl, FIRST, STRANGER } from '../replica/index.ts'
import { dump } from './dump.ts'
import { ask, forgedLogin, serveFrom } from './forge.ts'
import { BLANK, BROWSERS, listenIn, type Listener } from './reading.ts'
import { openSettings } from './settings.ts'
import { type Stage, startStage } from './stage.ts'

const LIST = '/b/api/file/list/new?parentFileId=0&Page=1&event=homeListFile'
const USER = '/b/api/user/info'

/** The answers of whoever writes a page there. */
const answer = ({ pathname }: URL): string =>
  JSON.stringify({
    code: 0,
    data: pathname.endsWith('info')
      ? { UID: Number(FIRST), Nickname: 'forged' }
      : { Next: '-1', Total: 1, InfoList: [{ FileId: 66, FileName: 'forged.txt', Type: 0, Size: 1 }] },
  })

/** Everything such a page can try: calls that are read elsewhere, the hand-over, messages. */
async function tryAll(page: Page, mark: string): Promise<void> {
  await ask(page, [`${USER}?mark=${mark}`, `${LIST}&mark=${mark}`], forgedLogin(FIRST))
  await page.evaluate(
    (name, url, authorization) => {
      const seen = { url, method: 'GET', body: null, authorization, status: 200, answer: '{"code":0,"data":{}}' }
      const { port1, port2 } = new MessageChannel()
      document.dispatchEvent(new MessageEvent(name, { ports: [port2] }))
      port1.postMessage(seen)
      for (const to of ['background', 'tab']) window.postMessage({ to, name: 'observed', arg: [seen] }, '*')
    },
    HAND_OVER,
    new URL(`${USER}?mark=${mark}-port`, page.url()).href,
    forgedLogin(FIRST),
  )
}

const isNative = (page: Page): Promise<boolean> => page.evaluate(() => /\bfetch\(/.test(String(fetch)))

describe.each(BROWSERS)('a page that a member puts on a direct-link host, in %s', (kind) => {
  let stage: Stage
  let listener: Listener
  let settings: Page
  const kept = (): Promise<string> => settings.evaluate(dump)

  beforeAll(async () => {
    stage = await startStage(kind)
    listener = await listenIn(stage.session)
    settings = await openSettings(stage.session)
  })
  afterAll(() => stage.close())

  /** @returns the page's address on a direct-link host */
  const memberPage = (host: string): string => {
    const stranger = stage.replica.world.accounts.get(STRANGER)
    const entry = stranger?.drive.all().find(({ name }) => name === 'page.html')
    if (!stranger || !entry) throw new Error('the stranger has no page')
    stranger.linkForm = { ...stranger.linkForm, host }
    return directUrl(stranger, entry)
  }

  /** The same from the site's own origin: heard and kept. Ends what came before, too: messages keep their order. */
  const control = async (mark: string): Promise<void> => {
    const page = await stage.session.open(`${BLANK}?${mark}`)
    await serveFrom(page, answer)
    await tryAll(page, mark)
    await listener.seen(`event=homeListFile&mark=${mark}`)
    await until('all to be on disk', async () => (await listener.place(page)).waiting === 0)
    await page.close()
  }

  test.each(['vip.123pan.cn', 'vip.123pan.com', `${STRANGER}.v.123pan.cn`, `${STRANGER}.v.123pan.com`])(
    'on %s: is not watched, and stores nothing',
    async (host) => {
      const before = await kept()
      const page = await stage.session.open(memberPage(host))
      expect(await page.title()).toBe('member page')
      await serveFrom(page, answer)
      expect(await isNative(page)).toBe(true)
      await tryAll(page, `at-${host}`)
      const popup = await stage.popup(page)
      expect(await popup.words()).toContain('This tab is not 123pan')
      await popup.page.close()
      await expect(listener.place(page)).rejects.toThrow()
      expect(await kept()).toBe(before)
      await control(`after-${host}`)
      const observed = await listener.observed()
      expect(observed.filter(({ url }) => url.includes(`at-${host}`))).toEqual([])
      expect(observed.some(({ url }) => url.includes(`after-${host}-port`))).toBe(false)
      await page.close()
    },
  )

  test('what the site’s own page says is stored: the dump above could have shown it', async () => {
    await control('last')
    expect(await kept()).toContain('forged.txt')
  })

  test('as a frame in the site, or with the site in a frame: neither is watched', async () => {
    for (const [outer, inner] of [
      [`${BLANK}?outer`, memberPage('vip.123pan.cn')],
      [memberPage('vip.123pan.cn'), `${BLANK}?inner`],
    ] as const) {
      const page = await stage.session.open(outer)
      await page.evaluate(async (src) => {
        const frame = document.createElement('iframe')
        frame.src = src
        const loaded = new Promise((resolve) => frame.addEventListener('load', resolve))
        document.body.append(frame)
        await loaded
      }, inner)
      const frame = page.frames().find((each) => each !== page.mainFrame())
      const url = `${USER}?mark=framed`
      await frame?.evaluate((url) => fetch(url).then(() => undefined), url)
      expect(await frame?.evaluate(() => [location.href, /\bfetch\(/.test(String(fetch))])).toEqual([inner, true])
      await page.close()
    }
    await control('unframed')
    expect((await listener.observed()).filter(({ url }) => url.includes('mark=framed'))).toEqual([])
  })
})
