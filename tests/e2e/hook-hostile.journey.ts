import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { HAND_OVER } from '../../src/port/index.ts'
import { FIRST } from '../replica/index.ts'
import { BLANK, BROWSERS, type Reading, startReading, USER_INFO } from './reading.ts'
import { BUILTINS, tap, type Tapped } from './tap.ts'

describe.each(BROWSERS)('a hostile page in %s', (kind) => {
  let reading: Reading
  let page: Page

  beforeAll(async () => {
    reading = await startReading(kind)
  })
  beforeEach(async () => {
    page = await reading.session.open(`${BLANK}?${performance.now()}`)
  })
  afterEach(() => page.close())
  afterAll(() => reading.close())

  test('that taps every builtin hears nothing while it is read', async () => {
    await page.evaluate(tap, BUILTINS.split(' '))
    await page.evaluate(
      (urls) => {
        const hostile = window as unknown as Tapped
        setTimeout(() => hostile.run(urls), 0)
      },
      [`${USER_INFO}?mark=tapped-fetch`, 'https://www.123pan.com/b/api/file/info?mark=tapped-xhr'],
    )
    expect(await reading.seen('mark=tapped-xhr')).toMatchObject({ method: 'POST', body: 'body' })
    await reading.seen('mark=tapped-fetch')
    await page.mouse.click(5, 5)
    const touched = await page.evaluate(() => {
      const hostile = window as unknown as Tapped
      const before = hostile.touched.length
      hostile.recording = true
      void new URL('https://x').href
      hostile.recording = false
      hostile.untap()
      return [hostile.touched.slice(0, before), hostile.touched.slice(before)]
    })
    expect(touched).toEqual([[], ['URL', 'URL.prototype.href']])
  })

  test('that plants a proxy’s traps on Object.prototype springs none', async () => {
    const sprung = await page.evaluate(() => {
      const sprung: string[] = []
      const traps = ['get', 'has', 'ownKeys', 'getPrototypeOf', 'getOwnPropertyDescriptor', 'construct']
      for (const name of traps) {
        const value = (...args: [object]): unknown => {
          sprung.push(name)
          return (Reflect.get(Reflect, name) as (...args: [object]) => unknown)(...args)
        }
        // Our own descriptors must not find these traps either.
        const trap = { __proto__: null, value, configurable: true } as PropertyDescriptor
        Reflect.defineProperty(Object.prototype, name, trap)
      }
      for (const each of [fetch, Reflect.get(XMLHttpRequest.prototype, 'open') as object]) {
        void ['name' in each, Reflect.get(each, 'name'), Reflect.ownKeys(each), Reflect.getPrototypeOf(each)]
        void Object.keys(each)
      }
      for (const name of traps) Reflect.deleteProperty(Object.prototype, name)
      return sprung
    })
    expect(sprung).toEqual([])
  })

  test('that forges the hand-over and messages commands nothing', async () => {
    reading.replica.log.clear()
    const { seen } = await reading.place(page)
    const heard = await page.evaluate(
      async (name, url, known, uid) => {
        const heard: string[] = []
        for (const target of [window, document])
          for (const type of ['message', name]) target.addEventListener(type, (event) => heard.push(event.type), true)
        const { port1, port2 } = new MessageChannel()
        port1.addEventListener('message', () => heard.push('the port'))
        port1.start()
        document.dispatchEvent(new MessageEvent(name, { ports: [port2] }))
        const answer = '{"code":0,"data":{}}'
        port1.postMessage({ url, method: 'GET', body: null, authorization: null, status: 200, answer })
        const ask = { kind: 'list-own', space: `own:${uid}`, folder: 0, page: 1 }
        for (const to of ['tab', 'background'])
          for (const name of ['perform', 'place', 'observed', 'listFolder'])
            window.postMessage({ to, name, arg: ask }, '*')
        await fetch(known)
        return heard
      },
      HAND_OVER,
      `${USER_INFO}?mark=forged`,
      `${USER_INFO}?mark=honest`,
      FIRST,
    )
    await reading.seen('mark=honest')
    expect((await reading.observed()).some(({ url }) => url.includes('mark=forged'))).toBe(false)
    expect((await reading.place(page)).seen).toBe(seen + 1)
    expect(reading.replica.log.requests.map(({ path }) => path).filter((path) => path.includes('/api/'))).toEqual([
      '/b/api/user/info',
    ])
    // Its own forgeries, and nothing else.
    expect(heard.filter((type) => type === HAND_OVER)).toHaveLength(2)
    expect(heard).not.toContain('the port')
  })

  test('that lies in an answer is believed about its own account only', async () => {
    await page.evaluate((url) => {
      const xhr = new XMLHttpRequest()
      xhr.open('GET', url)
      Object.defineProperty(xhr, 'status', { value: 200 })
      Object.defineProperty(xhr, 'responseType', { value: 'json' })
      Object.defineProperty(xhr, 'response', { value: { code: 0, forged: true } })
      xhr.dispatchEvent(new Event('load'))
      xhr.send()
    }, `${USER_INFO}?mark=lie`)
    const observed = await reading.seen('mark=lie')
    expect(observed.uid).toBeNull()
    expect(observed.text).not.toContain('forged')
  })

  test('that throws wherever it can breaks only itself', async () => {
    const errors = await page.evaluate(async (url) => {
      const errors: string[] = []
      window.addEventListener('error', ({ message }) => errors.push(message))
      window.addEventListener('unhandledrejection', () => errors.push('unhandled'))
      const trap = new Proxy(
        {},
        {
          get: () => {
            throw new Error('trap')
          },
        },
      )
      const outcome = await Reflect.apply(fetch, window, [url, trap]).then(
        () => 'answered',
        (error: Error) => error.message,
      )
      Reflect.defineProperty(Promise.prototype, 'constructor', {
        configurable: true,
        get: () => {
          throw new Error('constructor')
        },
      })
      const promise = fetch(url)
      Reflect.defineProperty(Promise.prototype, 'constructor', { value: Promise, writable: true, configurable: true })
      const { status } = await promise
      return [outcome, status, errors]
    }, `${USER_INFO}?mark=throws`)
    expect(errors).toEqual(['trap', 200, []])
    await reading.seen('mark=throws')
  })
})
