import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parsePan123Link } from '../../src/openlist/index.ts'
import { until } from '../browsers/index.ts'
import { FIRST, HOSTILE_NAMES, IDS, SECOND, SHARES, STRANGER } from '../replica/index.ts'
import { clickOn } from './click-on.ts'
import { contentWorld } from './content-world.ts'
import { dump } from './dump.ts'
import { ask, forgedLogin, serveFrom } from './forge.ts'
import { BLANK, BROWSERS, listenIn, type Listener } from './reading.ts'
import { openSettings, setKey } from './settings.ts'
import { type Stage, startStage } from './stage.ts'
import { filesIn } from './truth.ts'

const FOLDER = 777
const LIST = '/b/api/file/list/new?Page=1&event=homeListFile&parentFileId='

/** Links by which a page would have a signature made for somebody else. The first is in order; so is the last, oddly named. */
const LINKS = [
  `https://vip.123pan.cn/${FIRST}/good.bin`,
  `https://vip.123pan.cn.evil.example/${FIRST}/a.bin`,
  `https://vip.123pan.cn@evil.example/${FIRST}/b.bin`,
  `https://evil.example/vip.123pan.cn/${FIRST}/c.bin`,
  `https://vip.123pan.cn:8443/${FIRST}/d.bin`,
  `https://vip.123pan.cn\\@evil.example/${FIRST}/e.bin`,
  `https://vip.123pan.cn/${STRANGER}/f.bin`,
  `https://vip.123pan.cn/${FIRST}/../${STRANGER}/g.bin`,
  `https://${SECOND}.v.123pan.cn/${FIRST}/h.bin`,
  `http://vip.123pan.cn/${FIRST}/i.bin`,
  `//evil.example/${FIRST}/j.bin`,
  `javascript:alert(1)//${FIRST}/k.bin`,
  `https://vip。123pan。cn.evil.example/${FIRST}/l.bin`,
  `https://vip.123pan.cn/${FIRST}/m.bin\nhttps://evil.example/`,
]
const nameOf = (at: number): string => HOSTILE_NAMES[at] ?? `${at}.bin`
/** Rows that are none, and keys that mean something to JavaScript: written as text, for `__proto__` would be lost. */
const ODD_ROWS = '{"__proto__":{"FileId":5,"FileName":"p","Type":0,"Size":1}},null,[],"x",{"FileId":"constructor"}'

const forged = (url: URL): string => {
  const file = Number(url.searchParams.get('fileID'))
  if (file) return JSON.stringify({ code: 0, data: { url: LINKS[file - 1000] } })
  const rows = LINKS.map((_, at) => ({ FileId: 1000 + at, FileName: nameOf(at), Type: 0, Size: 1 }))
  const list = `${rows.map((row) => JSON.stringify(row)).join(',')},${ODD_ROWS}`
  return `{"code":0,"data":{"Next":"-1","Total":${LINKS.length},"InfoList":[${list}]},"__proto__":{"code":1}}`
}

describe.each(BROWSERS)('a hostile page in %s', (kind) => {
  let stage: Stage
  let listener: Listener
  const key = (): string => stage.replica.world.accounts.get(FIRST)?.privateKey ?? ''
  const blank = (mark: string): Promise<Page> => stage.session.open(`${BLANK}?${mark}`)
  const stored = async (): Promise<string> => {
    const own = await openSettings(stage.session)
    const all = await own.evaluate(dump)
    await own.close()
    return all
  }
  /** A page that answers itself, about an account of its choice. */
  const liar = async (uid: string): Promise<Page> => {
    const page = await blank(`as-${uid}`)
    await serveFrom(page, forged)
    const urls = LINKS.map((_, at) => `/b/api/cdn-link/url?fileID=${1000 + at}`)
    await ask(page, [`${LIST}${FOLDER}`, ...urls, `${LIST}${FOLDER}`], forgedLogin(uid))
    await until('all to be on disk', async () => {
      const { seen, waiting } = await listener.place(page)
      return seen === urls.length + 2 && waiting === 0
    })
    return page
  }

  beforeAll(async () => {
    stage = await startStage(kind)
    listener = await listenIn(stage.session)
    await (await stage.visit(FIRST, `/?homeFilePath=${IDS.LINK_TEST_QQ}`)).close()
    await setKey(stage.session, FIRST, key())
  })
  afterAll(() => stage.close())

  test('that forges names and links: only links to 123pan’s host and the key’s account are signed', async () => {
    const page = await liar(FIRST)
    const popup = await stage.popup(page)
    await until('all rows to be drawn', async () => (await popup.names()).length === LINKS.length)
    expect((await popup.names()).toSorted()).toEqual(LINKS.map((_, at) => nameOf(at)).toSorted())
    await popup.tickAll()
    await popup.choose('direct-links-signed')
    const signed = await popup.copy()
    const fine = [`${FIRST}/good.bin`, `${FIRST}/m.bin%0Ahttps%3A//evil.example/`].map(
      (path) => `https://vip.123pan.cn/${path}`,
    )
    expect(signed.split('\n').map((link) => link.split('?auth_key=')[0])).toEqual(fine)
    // OpenList would sign these itself.
    await popup.choose('pan123-link')
    const unsigned = filesIn(parsePan123Link(await popup.copy())).map(({ url }) => url.split('#')[0])
    expect(new Set(unsigned)).toEqual(new Set(fine))
    await popup.choose('direct-links')
    expect((await popup.copy()).split('\n')).toContain(`https://vip.123pan.cn.evil.example/${FIRST}/a.bin`)
    expect(await popup.words()).toMatch(/hosts that are neither .*vip\.123pan\.cn\.evil\.example, /)
    const settings = await openSettings(stage.session)
    for (const window of [popup.page, settings])
      expect(await window.evaluate(() => [document.title, document.querySelector('img, [onerror]')])).toEqual([
        expect.not.stringContaining('pwned'),
        null,
      ])
    await settings.close()
    await popup.page.close()
    await page.close()
    expect(stage.replica.log.requests.filter(({ host }) => host.includes('evil'))).toEqual([])
  })

  test('that wears another account’s login is believed about that account only', async () => {
    const ofFirst = async (): Promise<unknown> => {
      const page = await stage.visit(FIRST, `/?homeFilePath=${IDS.LINK_TEST_QQ}`)
      const popup = await stage.popup(page)
      const names = await popup.names()
      await popup.page.close()
      await page.close()
      return names
    }
    const before = await ofFirst()
    expect(await stored()).not.toContain(`"space":"own:${SECOND}"`)
    const page = await liar(SECOND)
    expect(await stored()).toContain(`"space":"own:${SECOND}"`)
    expect(await ofFirst()).toEqual(before)
    const popup = await stage.popup(page)
    await popup.tickAll()
    await popup.choose('direct-links-signed')
    await popup.says('Set the key')
    const list = { kind: 'list-own', space: `own:${FIRST}`, folder: IDS.LINK_TEST_QQ, page: 1 } as const
    expect(await listener.tell(page, 'perform', list)).toEqual({ ok: { problem: { code: 'account-changed' } } })
    await popup.page.close()
    await page.close()
  })

  test('hears no event of ours, and of what its tab sends nothing that it has not sent itself', async () => {
    const share = stage.replica.world.shares.get(SHARES.PAGED)
    if (!share) throw new Error('no share')
    share.password = 'Zq7Secret'
    await (await stage.open(`https://www.123pan.com/s/${SHARES.PAGED}?pwd=${share.password}`)).close()
    expect(await stored()).toContain(share.password)
    // From now on a document gets in without the password that an earlier one had.
    share.password = ''
    const page = await stage.open(`https://www.123pan.com/s/${SHARES.PAGED}`)
    await page.evaluate(() => {
      const heard: string[] = []
      Object.assign(window, { heard })
      for (const target of [window, document])
        for (const type of 'message messageerror storage copy cut paste mountlink:hand-over mountlink:still-there'.split(
          ' ',
        ))
          target.addEventListener(type, () => heard.push(type), true)
      new PerformanceObserver((list) => list.getEntries().forEach(({ name }) => heard.push(name))).observe({
        type: 'resource',
      })
      for (const name of ['then'])
        Reflect.defineProperty(Object.prototype, name, {
          configurable: true,
          get(this: { url?: string }) {
            heard.push(`then of ${String(this.url)}`)
            return undefined
          },
        })
      window.postMessage('own', '*')
    })
    const popup = await stage.popup(page)
    expect(await popup.copy()).toContain('Zq7Secret')
    await clickOn(popup.page, '.known button')
    await popup.says('250 files')
    const ours = stage.replica.log.to('share/get').filter(({ query }) => query['orderBy'] === 'file_id')
    expect(ours.map(({ query }) => query['SharePwd'])).toEqual(['', '', ''])
    const heard = await page.evaluate(() => {
      Reflect.deleteProperty(Object.prototype, 'then')
      return (window as unknown as { heard: string[] }).heard
    })
    expect(heard).toContain('message')
    expect(heard.join('\n')).not.toContain('Zq7Secret')
    expect(heard.filter((each) => /^(message|storage|copy|cut|paste|mountlink)/.test(each))).toEqual(['message'])
    await popup.page.close()
    await page.close()
  })

  test('that floods with nonsense and 9 MB at once loses only its own', async () => {
    const name = stage.replica.world.accounts.get(FIRST)?.drive.children(IDS.LINK_TEST_QQ)[0]?.name
    const page = await blank('flood')
    const big = JSON.stringify({ code: 0, data: 'x'.repeat(9_000_000) })
    await serveFrom(page, (url) =>
      url.search === '?big' ? big : url.search.includes('fine') ? forged(url) : '{"code":',
    )
    const nonsense = Array.from({ length: 200 }, (_, at) => `/b/api/user/info?${at}`)
    await ask(page, ['/b/api/user/info?big', ...nonsense, `${LIST}${FOLDER}&fine`], forgedLogin(STRANGER))
    await listener.seen('&fine')
    await until('all to be gone', async () => (await listener.place(page)).waiting === 0)
    expect(await listener.place(page)).toMatchObject({ hook: 'ok', lost: 1, uid: STRANGER })
    const after = await stored()
    expect(after).toContain(`"space":"own:${STRANGER}"`)
    expect(after).toContain(name)
    await page.close()
  })

  test('has no way to our messages and our windows', async () => {
    const page = await blank('knocks')
    const own = `${stage.session.origin}/src/popup/index.html`
    const [api, read] = await page.evaluate(async (url) => {
      const { chrome, browser } = globalThis as unknown as Record<string, { runtime?: unknown } | undefined>
      const read = await fetch(url).then(
        () => 'read',
        () => 'refused',
      )
      const frame = document.createElement('iframe')
      try {
        frame.src = url
      } catch {
        // Firefox refuses at once.
      }
      document.body.append(frame)
      return [chrome?.runtime ?? browser, read]
    }, own)
    expect([api ?? null, read]).toEqual([null, 'refused'])
    expect(page.frames().map((frame) => frame.url())).not.toContain(own)
    if (kind !== 'chromium') return
    // Even from where our content script runs only an observation is heard.
    const run = await contentWorld(stage.session, page)
    stage.replica.log.clear()
    const replies = await run(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: { runtime: { sendMessage: (message: object) => Promise<unknown> } }
      }
      const send = (to: string, name: string, arg: object): Promise<unknown> =>
        chrome.runtime.sendMessage({ to, name, arg }).then(
          (reply) => reply ?? 'no answer',
          () => 'no answer',
        )
      const list = { tab: null, space: 'own:1812000499', folder: 0, folders: [0], below: true }
      const ask = { kind: 'list-own', space: list.space, folder: 0, page: 1 }
      return [
        await send('background', 'list', list),
        await send('background', 'links', { ...list, groups: [], each: true }),
        await send('background', 'stopJob', {}),
        await send('background', 'job', {}),
        await send('background', 'openPress', {}),
        await send('background', '__proto__', {}),
        await send('tab', 'perform', ask),
        await send('background', 'observed', [{ seq: 1, at: -1, url: 'x', uid: '../1' }, null, 'x']),
      ]
    })
    expect(replies).toEqual([...Array<string>(7).fill('no answer'), { ok: { problem: { code: 'unreadable' } } }])
    expect(stage.replica.log.toPan()).toEqual([])
    await page.close()
  })
})
