import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { FIRST } from '../replica/index.ts'
import { BLANK, BROWSERS, type Reading, startReading, USER_INFO } from './reading.ts'

const INFO = 'https://api.123278.com/b/api/file/info'

/** Each test is named for the call that must keep working under the hook. */
describe.each(BROWSERS)('XMLHttpRequest in %s', (kind) => {
  let reading: Reading
  let page: Page
  let authorization: string

  beforeAll(async () => {
    reading = await startReading(kind)
    page = await reading.session.open(BLANK)
    authorization = `Bearer ${reading.replica.world.accounts.get(FIRST)?.token}`
  })
  afterAll(() => reading.close())

  test.each(['', 'text', 'json', 'arraybuffer', 'blob'] as const)('responseType "%s"', async (type) => {
    const mark = `mark=type-${type}.`
    const text = await page.evaluate(
      (url, type) =>
        new Promise<string>((resolve) => {
          const xhr = new XMLHttpRequest()
          xhr.open('GET', url)
          xhr.responseType = type
          const loaded = async (): Promise<void> => {
            const { response } = xhr as { response: unknown }
            const bytes = response instanceof ArrayBuffer || response instanceof Blob
            const text = bytes ? await new Response(response).text() : JSON.stringify(response)
            resolve(typeof response === 'string' ? response : text)
          }
          xhr.addEventListener('load', () => void loaded())
          xhr.send()
        }),
      `${USER_INFO}?${mark}`,
      type,
    )
    expect(await reading.seen(mark)).toMatchObject({ method: 'GET', body: null, status: 200, text })
  })

  test('responseType "document" is left alone', async () => {
    const made = await page.evaluate(
      (url, next) =>
        new Promise<boolean>((resolve) => {
          const xhr = new XMLHttpRequest()
          xhr.open('GET', url)
          xhr.responseType = 'document'
          xhr.overrideMimeType('text/html')
          xhr.addEventListener('load', () => {
            const made = xhr.response instanceof Document
            void fetch(next).then(() => resolve(made))
          })
          xhr.send()
        }),
      `${USER_INFO}?mark=document`,
      `${USER_INFO}?mark=after-document`,
    )
    expect(made).toBe(true)
    await reading.seen('mark=after-document')
    expect((await reading.observed()).some(({ url }) => url.includes('mark=document'))).toBe(false)
  })

  test('method, body and login', async () => {
    await page.evaluate(
      (url, authorization) =>
        new Promise((resolve) => {
          const xhr = new XMLHttpRequest()
          xhr.open('post', url)
          xhr.setRequestHeader('AUTHORIZATION', authorization)
          xhr.setRequestHeader('platform', 'web')
          xhr.addEventListener('loadend', resolve)
          xhr.send('{"fileIdList":[{"FileId":22894658}]}')
        }),
      `${INFO}?mark=post`,
      authorization,
    )
    const observed = await reading.seen('mark=post')
    expect(observed).toMatchObject({ method: 'POST', body: '{"fileIdList":[{"FileId":22894658}]}', uid: FIRST })
    expect(JSON.stringify(observed)).not.toContain(authorization.slice(-20))
    expect(reading.replica.log.to('file/info').at(-1)?.headers).toMatchObject({ authorization, platform: 'web' })
  })

  test('a synchronous call', async () => {
    const text = await page.evaluate((url) => {
      const xhr = new XMLHttpRequest()
      xhr.open('GET', url, false)
      xhr.send()
      return xhr.responseText
    }, `https://www.123pan.com/b/api/user/info?mark=sync`)
    expect((await reading.seen('mark=sync')).text).toBe(text)
  })

  test('an instance opened again', async () => {
    await page.evaluate(
      async (known, other) => {
        const xhr = new XMLHttpRequest()
        const run = (method: string, url: string, body: string | null): Promise<unknown> => {
          xhr.open(method, url)
          const end = new Promise((resolve) => xhr.addEventListener('loadend', resolve, { once: true }))
          xhr.send(body)
          return end
        }
        await run('POST', `${known}?mark=first`, 'one')
        await run('GET', other, null)
        await run('GET', `${known}?mark=third`, null)
      },
      INFO,
      'https://www.123pan.com/__calls?mark=second',
    )
    expect(await reading.seen('mark=third')).toMatchObject({ method: 'GET', body: null })
    const urls = (await reading.observed()).map(({ url }) => url)
    expect(urls.filter((url) => /mark=(first|second|third)/.test(url))).toEqual([
      `${INFO}?mark=first`,
      `${INFO}?mark=third`,
    ])
  })

  test('abort, then the same instance again', async () => {
    reading.replica.faults.next(({ search }) => search === 'mark=aborted', { kind: 'slow', milliseconds: 2000 })
    const events = await page.evaluate(async (url) => {
      const xhr = new XMLHttpRequest()
      const events: string[] = []
      for (const name of ['load', 'abort', 'error', 'loadend']) xhr.addEventListener(name, () => events.push(name))
      xhr.open('GET', `${url}?mark=aborted`)
      xhr.send()
      setTimeout(() => xhr.abort(), 100)
      await new Promise((resolve) => xhr.addEventListener('loadend', resolve, { once: true }))
      xhr.open('GET', `${url}?mark=not-aborted`)
      xhr.send()
      await new Promise((resolve) => xhr.addEventListener('loadend', resolve, { once: true }))
      return events
    }, USER_INFO)
    expect(events).toEqual(['abort', 'loadend', 'load', 'loadend'])
    await reading.seen('mark=not-aborted')
    expect((await reading.observed()).some(({ url }) => url.includes('mark=aborted'))).toBe(false)
  })

  test('network error', async () => {
    reading.replica.faults.next(({ search }) => search === 'mark=drop', { kind: 'drop' }, 100)
    const event = await page.evaluate(
      (url) =>
        new Promise((resolve) => {
          const xhr = new XMLHttpRequest()
          for (const name of ['load', 'error'])
            xhr.addEventListener(name, () => resolve(`${name} ${xhr.status} ${xhr.responseText}`))
          xhr.open('GET', url)
          xhr.send()
        }),
      `${USER_INFO}?mark=drop`,
    )
    reading.replica.faults.clear()
    expect(event).toBe('error 0 ')
  })

  test('the page’s listeners, in their order', async () => {
    const order = await page.evaluate(
      (url) =>
        new Promise<string[]>((resolve) => {
          const order: string[] = []
          const xhr = new XMLHttpRequest()
          xhr.addEventListener('load', () => order.push('before open'))
          xhr.open('GET', url)
          xhr.onload = () => order.push('onload')
          xhr.addEventListener('readystatechange', () => order.push(`state ${xhr.readyState}`))
          xhr.addEventListener('load', () => order.push('after open'))
          xhr.addEventListener('loadend', () => resolve(order))
          xhr.send()
        }),
      `${USER_INFO}?mark=order`,
    )
    expect([...new Set(order)]).toEqual(['state 2', 'state 3', 'state 4', 'before open', 'onload', 'after open'])
    await reading.seen('mark=order')
  })

  test('a subclass', async () => {
    const own = await page.evaluate(
      (url) =>
        new Promise((resolve) => {
          class Counting extends XMLHttpRequest {
            opened = 0
            override open(method: string, url: string | URL): void {
              this.opened++
              super.open(method, url)
            }
          }
          const xhr = new Counting()
          xhr.open('GET', new URL(url))
          xhr.addEventListener('loadend', () => resolve([xhr.opened, xhr instanceof XMLHttpRequest, xhr.status]))
          xhr.send()
        }),
      `${USER_INFO}?mark=subclass`,
    )
    expect(own).toEqual([1, true, 200])
    await reading.seen('mark=subclass')
  })

  test('what the browser refuses, it refuses as ever', async () => {
    const errors = await page.evaluate((url) => {
      const xhr = new XMLHttpRequest()
      const open = Reflect.get(xhr, 'open')
      const wrong: (() => void)[] = [
        () => xhr.send(),
        () => xhr.setRequestHeader('authorization', 'x'),
        () => xhr.open('GET', 'https://['),
        () => xhr.open('BAD METHOD', url),
        () => Reflect.apply(open, xhr, []),
        () => Reflect.apply(open, {}, ['GET', url]),
      ]
      return wrong.map((call) => {
        try {
          call()
          return 'nothing'
        } catch (error) {
          return (error as Error).name
        }
      })
    }, USER_INFO)
    const state = 'InvalidStateError'
    expect(errors).toEqual([state, state, 'SyntaxError', 'SyntaxError', 'TypeError', 'TypeError'])
  })

  test('name, length, attributes and toString', async () => {
    const traits = await page.evaluate(() =>
      (['open', 'send', 'setRequestHeader'] as const).map((name) => {
        const { value, ...attributes } = Object.getOwnPropertyDescriptor(XMLHttpRequest.prototype, name) ?? {}
        const { length } = value as () => void
        return [(value as () => void).name, length, attributes, String(value).replaceAll(/\s+/g, ' ')]
      }),
    )
    const attributes = { writable: true, enumerable: true, configurable: true }
    const native = 'function () { [native code] }'
    expect(traits).toEqual([
      ['open', 2, attributes, native],
      ['send', 0, attributes, native],
      ['setRequestHeader', 2, attributes, native],
    ])
  })
})
