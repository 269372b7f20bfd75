import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { FIRST } from '../replica/index.ts'
import { BLANK, BROWSERS, type Reading, startReading, USER_INFO } from './reading.ts'

/** Each test is named for the call that must keep working under the hook. */
describe.each(BROWSERS)('fetch in %s', (kind) => {
  let reading: Reading
  let page: Page
  let authorization: string

  beforeAll(async () => {
    reading = await startReading(kind)
    page = await reading.session.open(BLANK)
    authorization = `Bearer ${reading.replica.world.accounts.get(FIRST)?.token}`
  })
  afterAll(() => reading.close())

  test('a string', async () => {
    const text = await page.evaluate((url) => fetch(url).then((answer) => answer.text()), `${USER_INFO}?mark=string`)
    expect(await reading.seen('mark=string')).toMatchObject({
      url: `${USER_INFO}?mark=string`,
      method: 'GET',
      body: null,
      uid: null,
      status: 200,
      text,
    })
    expect(JSON.parse(text)).toHaveProperty('code')
  })

  test('a relative string, resolved by the base element', async () => {
    await page.evaluate(async () => {
      document.head.innerHTML = '<base href="https://www.123pan.com/b/api/deep/">'
      await fetch('../user/info?mark=relative')
      document.head.innerHTML = ''
    })
    expect((await reading.seen('mark=relative')).url).toBe('https://www.123pan.com/b/api/user/info?mark=relative')
  })

  test('a URL', async () => {
    await page.evaluate((url) => fetch(new URL(url)), `${USER_INFO}?mark=object`)
    await reading.seen('mark=object')
  })

  test('a Request with body and headers', async () => {
    const text = await page.evaluate(
      async (url, authorization) => {
        const body = '{"fileId":22894658}'
        const request = new Request(url, { method: 'POST', body, headers: { authorization, platform: 'web' } })
        return (await fetch(request)).text()
      },
      'https://api.123278.com/b/api/file/get_path?mark=request',
      authorization,
    )
    expect(await reading.seen('mark=request')).toMatchObject({
      method: 'POST',
      body: '{"fileId":22894658}',
      uid: FIRST,
      text,
    })
    expect(reading.replica.log.to('file/get_path').at(-1)?.body).toBe('{"fileId":22894658}')
  })

  test.each(['record', 'pairs', 'Headers', 'iterator'])('a login in headers given as %s', async (form) => {
    const mark = `mark=headers-${form}`
    await page.evaluate(
      async (url, form, authorization) => {
        const headers = { Authorization: authorization, platform: 'web' }
        const forms: Record<string, HeadersInit> = {
          record: headers,
          pairs: Object.entries(headers),
          Headers: new Headers(headers),
          // Used up by whoever reads it first.
          iterator: Object.entries(headers).values() as unknown as [string, string][],
        }
        await fetch(url, { headers: forms[form] ?? {} })
      },
      `${USER_INFO}?${mark}`,
      form,
      authorization,
    )
    expect((await reading.seen(mark)).uid).toBe(form === 'iterator' ? null : FIRST)
    const sent = reading.replica.log.to('user/info').find(({ search }) => search === mark)
    expect(sent?.headers['authorization']).toBe(authorization)
  })

  test('init over a Request', async () => {
    await page.evaluate(
      (url) => fetch(new Request(url, { method: 'PUT', body: 'old' }), { method: 'post', body: 'new' }),
      'https://api.123278.com/b/api/cdn-link/enable?mark=init',
    )
    expect(await reading.seen('mark=init')).toMatchObject({ method: 'POST', body: 'new' })
  })

  test('a body of search parameters', async () => {
    await page.evaluate(
      (url) => fetch(url, { method: 'POST', body: new URLSearchParams({ a: '测' }) }),
      'https://api.123278.com/b/api/file/info?mark=params',
    )
    expect((await reading.seen('mark=params')).body).toBe('a=%E6%B5%8B')
  })

  test('the body stays a stream, to be read once, piece by piece', async () => {
    const result = await page.evaluate(async (url) => {
      const answer = await fetch(url)
      const fresh = !answer.bodyUsed && answer.body instanceof ReadableStream
      const reader = answer.body?.getReader()
      let text = ''
      const decoder = new TextDecoder()
      for (let read = await reader?.read(); read && !read.done; read = await reader?.read())
        text += decoder.decode(read.value, { stream: true })
      const again = await answer.text().catch((error: Error) => error.name)
      return { fresh, text, again }
    }, `${USER_INFO}?mark=stream`)
    expect(result).toMatchObject({ fresh: true, again: 'TypeError' })
    expect((await reading.seen('mark=stream')).text).toBe(result.text)
  })

  test('the promise is the page’s own', async () => {
    const promise = await page.evaluate(async (url) => {
      const promise = fetch(url)
      const own = [Object.getPrototypeOf(promise) === Promise.prototype, promise.constructor === Promise]
      const keys = Reflect.ownKeys(promise).length
      const answer = await promise
      return { own, keys, answer: Object.getPrototypeOf(answer) === Response.prototype, url: answer.url }
    }, `${USER_INFO}?mark=promise`)
    const url = `${USER_INFO}?mark=promise`
    expect(promise).toEqual({ own: [true, true], keys: 0, answer: true, url })
  })

  test('abort', async () => {
    reading.replica.faults.next('user/info', { kind: 'slow', milliseconds: 2000 })
    const outcome = await page.evaluate(async (url) => {
      const controller = new AbortController()
      const promise = fetch(url, { signal: controller.signal })
      setTimeout(() => controller.abort(), 100)
      return promise.then(
        () => 'answered',
        (error: unknown) => error instanceof DOMException && error.name,
      )
    }, `${USER_INFO}?mark=abort`)
    expect(outcome).toBe('AbortError')
  })

  test('network error', async () => {
    reading.replica.faults.next(({ search }) => search === 'mark=drop', { kind: 'drop' }, 100)
    const outcome = await page.evaluate(
      (url) => fetch(url).catch((error: unknown) => error instanceof TypeError && error.name),
      `${USER_INFO}?mark=drop`,
    )
    reading.replica.faults.clear()
    expect(outcome).toBe('TypeError')
  })

  test('what the browser refuses, it refuses as ever', async () => {
    const outcome = await page.evaluate(async (url) => {
      const used = new Request(url, { method: 'POST', body: 'x' })
      await used.text()
      const wrong: (() => unknown)[] = [
        () => fetch('https://['),
        () => fetch(used),
        () => fetch(url, { mode: 'navigate' }),
        () => Reflect.apply(fetch, window, []),
        () => Reflect.apply(fetch, {}, [url]),
        () => Reflect.construct(fetch, [url]),
      ]
      const answers = wrong.map(async (call) => {
        try {
          const promise = call()
          return promise instanceof Promise
            ? await promise.catch((error: Error) => `rejects ${error.name}`)
            : 'no promise'
        } catch (error) {
          return `throws ${(error as Error).name}`
        }
      })
      return Promise.all(answers)
    }, USER_INFO)
    expect(outcome.slice(0, 5)).toEqual(Array.from({ length: 5 }, () => 'rejects TypeError'))
    expect(outcome[5]).toBe('throws TypeError')
  })

  test('name, length, attributes and toString', async () => {
    const traits = await page.evaluate(() => {
      const { value: _, ...attributes } = Object.getOwnPropertyDescriptor(window, 'fetch') ?? {}
      return [fetch.name, fetch.length, attributes, Object.keys(fetch), fetch.toString().replaceAll(/\s+/g, ' ')]
    })
    const attributes = { writable: true, enumerable: true, configurable: true }
    expect(traits).toEqual(['fetch', 1, attributes, [], 'function () { [native code] }'])
  })

  test('a call of no interest', async () => {
    await page.evaluate(async (known) => {
      await fetch('/__calls?mark=other')
      await fetch(known)
    }, `${USER_INFO}?mark=known`)
    await reading.seen('mark=known')
    expect((await reading.observed()).map(({ url }) => url)).not.toContain('https://www.123pan.com/__calls?mark=other')
  })
})
