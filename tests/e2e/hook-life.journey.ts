import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { endpointOf } from '../../src/pan123/endpoints/index.ts'
import { installInto, launchBrowser, until } from '../browsers/index.ts'
import { FIRST, startReplica } from '../replica/index.ts'
import { remove, setEnabled, update } from './extension-switch.ts'
import { BLANK, BROWSERS, listenIn, type Reading, startReading, USER_INFO } from './reading.ts'

/** @returns whether `fetch` and `open` are the browser's own, and not even once removed */
const isNative = (page: Page): Promise<boolean> =>
  page.evaluate(() =>
    [fetch, Reflect.get(XMLHttpRequest.prototype, 'open')].every((each) => /\w \w+\(/.test(String(each))),
  )

const ask = (page: Page, mark: string): Promise<number> =>
  page.evaluate((url) => fetch(url).then(({ status }) => status), `${USER_INFO}?mark=${mark}`)

describe.each(BROWSERS)('the life of the hook in %s', (kind) => {
  let reading: Reading
  const blank = (): Promise<Page> => reading.session.open(`${BLANK}?${performance.now()}`)

  beforeAll(async () => {
    reading = await startReading(kind)
  })
  afterAll(() => reading.close())

  test('every known call of the real page is seen, from the document’s first', async () => {
    const page = await reading.session.open(`https://www.123pan.com/login?uid=${FIRST}`)
    await until('the drive', async () => (await reading.observed()).some(({ url }) => endpointOf(url) === 'file-list'))
    await page.waitForNetworkIdle()
    reading.replica.log.clear()
    const before = (await reading.observed()).length
    await page.reload({ waitUntil: 'networkidle0' })
    const asked = reading.replica.log.requests
      .filter(({ method }) => method !== 'OPTIONS')
      .map(({ host, path, search }) => `https://${host}${path}${search && `?${search}`}`)
      .filter(endpointOf)
    expect(asked.map(endpointOf)).toEqual(expect.arrayContaining(['base-url', 'file-list', 'user-info']))
    const seen = await until('all of them', async () => {
      const urls = (await reading.observed()).slice(before).map(({ url }) => url)
      return urls.length >= asked.length && urls
    })
    expect(seen.toSorted()).toEqual(asked.toSorted())
    expect(await reading.place(page)).toMatchObject({ hook: 'ok', uid: FIRST, listed: { space: `own:${FIRST}` } })
  })

  test('a frame is not seen', async () => {
    const page = await blank()
    await page.evaluate(async (url) => {
      const frame = document.createElement('iframe')
      frame.src = '/__calls?frame'
      const loaded = new Promise((resolve) => frame.addEventListener('load', resolve))
      document.body.append(frame)
      await loaded
      await (frame.contentWindow as Window & typeof globalThis).fetch(`${url}-in`)
      await fetch(`${url}-out`)
    }, `${USER_INFO}?mark=frame`)
    await reading.seen('mark=frame-out')
    expect((await reading.observed()).some(({ url }) => url.includes('mark=frame-in'))).toBe(false)
  })

  test('nothing of ours is there for the page to name', async () => {
    const page = await blank()
    const found = await page.evaluate(async () => {
      const frame = document.createElement('iframe')
      document.body.append(frame)
      const clean = frame.contentWindow as Window & typeof globalThis
      const names = (of: object): PropertyKey[] => Reflect.ownKeys(of).filter((key) => !/^\d+$/.test(String(key)))
      const more = (of: object, than: object): string[] =>
        names(of)
          .filter((key) => !names(than).includes(key))
          .map(String)
      return [
        more(window, clean),
        more(document, clean.document),
        more(XMLHttpRequest.prototype, clean.XMLHttpRequest.prototype),
        document.documentElement.getAttributeNames(),
      ]
    })
    expect(found).toEqual([[], [], [], []])
  })

  test.each([
    ['disabled', (reading: Reading) => setEnabled(reading.session, false)],
    ['updated', (reading: Reading) => update(reading.session)],
  ])('the extension is %s: the hook steps aside, and a reload brings it back', async (_, change) => {
    const page = await blank()
    const wrapped = await blank()
    await wrapped.evaluate(() => {
      const native = fetch
      window.fetch = (...args) => native(...args)
    })
    await ask(page, 'alive')
    expect(await isNative(page)).toBe(false)
    await change(reading)
    // By now Firefox may have brought new scripts into the open tabs: a late hook must not install.
    await until('the hook to step aside', async () => (await ask(page, 'gone')) === 200 && (await isNative(page)))
    expect([await ask(wrapped, 'wrapped'), await ask(wrapped, 'wrapped')]).toEqual([200, 200])
    await setEnabled(reading.session, true)
    Object.assign(reading, await listenIn(reading.session))
    expect(await ask(page, 'still-gone')).toBe(200)
    expect(await isNative(page)).toBe(true)
    if (kind === 'firefox') expect(await reading.place(page)).toMatchObject({ hook: 'late', seen: 0 })
    else await expect(reading.place(page)).rejects.toThrow()
    await page.reload()
    await ask(page, 'back')
    await reading.seen('mark=back')
    expect(await reading.place(page)).toMatchObject({ hook: 'ok', seen: 1 })
  })

  test('the extension is removed: the hook steps aside', async () => {
    const page = await blank()
    await ask(page, 'alive')
    await remove(reading.session)
    await until('the hook to step aside', async () => (await ask(page, 'gone')) === 200 && (await isNative(page)))
  })

  test('the extension is installed: open tabs are left alone', async () => {
    const replica = await startReplica()
    const browser = await launchBrowser(kind, replica)
    const page = await browser.newPage()
    await page.goto(BLANK)
    // Whoever hears this event would hold the port.
    await page.evaluate(() => document.addEventListener('mountlink:hand-over', () => (document.title = 'heard')))
    await installInto(browser, kind)
    const next = await browser.newPage()
    await next.goto(BLANK)
    await until('the extension to work', async () => !(await isNative(next)))
    expect(await ask(page, 'open')).toBe(200)
    expect(await isNative(page)).toBe(true)
    expect(await page.title()).toBe('calls')
    await browser.close()
    await replica.close()
  })
})
