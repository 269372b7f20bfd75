import type { Page } from 'puppeteer-core'
import type { Browser as Api } from 'webextension-polyfill'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { grantHost, startSession, type Session } from '../browsers/index.ts'
import { type OpenListStandIn, startOpenList } from '../openlist/stand-in/index.ts'
import { type Replica, startReplica } from '../replica/index.ts'
import { BROWSERS } from './reading.ts'

/** How a page of ours reaches the user's own OpenList, over plain HTTP, once the browser lets it: what `platform/send.ts` builds on. */
describe.each(BROWSERS)('a server of the user’s own in %s', (kind) => {
  let replica: Replica
  let server: OpenListStandIn
  let session: Session
  let own: Page
  beforeAll(async () => {
    replica = await startReplica()
    server = await startOpenList({ guest: true, signAll: false })
    for (const [path, sign] of [
      ['/open', false],
      ['/signed', true],
    ] as const)
      await mountAs(path, sign)
    session = await startSession(kind, replica)
    // A person who is logged in at the server has a cookie of it.
    const page = await session.open(`${server.base}/`)
    await page.evaluate(() => {
      document.cookie = 'login=secret'
    })
    await page.close()
    own = await session.openOwn('src/options/index.html')
  })
  afterAll(async () => {
    await session.close()
    await Promise.all([server.close(), replica.close()])
  })
  beforeEach(() => server.log.clear())

  const mountAs = (path: string, sign: boolean) =>
    fetch(`${server.base}/api/admin/storage/create`, {
      method: 'POST',
      headers: { Authorization: server.token, 'Content-Type': 'application/json' },
      body: JSON.stringify({
        mount_path: path,
        driver: 'UrlTree',
        enable_sign: sign,
        addition: JSON.stringify({ url_structure: 'a:1:1:https://vip.123pan.cn/a' }),
      }),
    })
  /** @returns the kind of the answer, its status and its text, of the page's own request */
  const ask = (path: string, method = 'GET', headers: Readonly<Record<string, string>> = {}, of = server) =>
    own.evaluate(
      async (url, method, headers) => {
        const body = method === 'POST' ? { body: '{"path":"/"}' } : {}
        const from = { credentials: 'omit', redirect: 'manual', referrerPolicy: 'no-referrer' } as const
        const { type, status, ...answer } = await fetch(url, { method, headers, ...body, ...from }).then(
          async (response) => ({ type: response.type, status: response.status, text: await response.text() }),
        )
        return [type, status, answer.text] as const
      },
      of.base + path,
      method,
      headers,
    )
  const letIn = async ({ origin }: OpenListStandIn): Promise<void> => {
    if (kind === 'firefox') {
      await grantHost(session, 'http://127.0.0.1/*')
      return
    }
    await grantHost(session, `${origin}/*`)
    await own.bringToFront()
    await own.evaluate((pattern) => {
      const { chrome } = globalThis as unknown as { readonly chrome: Api }
      const request = () => void chrome.permissions.request({ origins: [pattern] })
      document.body.addEventListener('click', request, { once: true, capture: true })
    }, `${origin}/*`)
    await own.mouse.click(5, 5)
  }

  test('let in, it is asked with the token and nothing else: no preflight, no cookie, no address of ours', async () => {
    await letIn(server)
    await expect.poll(async () => (await ask('/api/me'))[0]).toBe('basic')
    server.log.clear()
    const [type, status, text] = await ask('/api/me', 'GET', { Authorization: server.token })
    expect([type, status, JSON.parse(text)]).toMatchObject(['basic', 200, { code: 200, data: { role: 2 } }])
    expect(server.log.requests).toHaveLength(1)
    const [request] = server.log.requests
    expect(request?.headers).toMatchObject({ authorization: server.token })
    for (const name of ['cookie', 'origin', 'referer']) expect(request?.headers).not.toHaveProperty(name)
  })

  test('a POST names our origin to the server, and sends no cookie', async () => {
    const json = { 'Content-Type': 'application/json' }
    expect(await ask('/api/fs/list', 'POST', json)).toMatchObject(['basic', 200, expect.stringContaining('"code":200')])
    expect(server.log.requests.map(({ method, headers }) => [method, headers['origin'], headers['cookie']])).toEqual([
      ['POST', session.origin, undefined],
    ])
  })

  test('a redirect is seen, not followed; a refusal is told by its status', async () => {
    expect(await ask('/d/open/a', 'HEAD')).toEqual(['opaqueredirect', 0, ''])
    expect(await ask('/d/signed/a', 'HEAD')).toEqual(['basic', 401, ''])
    server.faults.next('/api/me', { kind: 'redirect', location: `${server.base}/elsewhere` })
    expect(await ask('/api/me', 'GET', { Authorization: server.token })).toEqual(['opaqueredirect', 0, ''])
    expect(server.log.to('/elsewhere')).toEqual([])
    expect(replica.log.to('/a')).toEqual([])
  })

  test('one whose owner lets another origin in alone answers what is asked by GET, and refuses a POST', async () => {
    const narrow = await startOpenList({ allowedOrigins: ['https://its.own.example'] })
    await letIn(narrow)
    await expect.poll(async () => (await ask('/ping', 'GET', {}, narrow))[0]).toBe('basic')
    expect(await ask('/api/me', 'GET', { Authorization: narrow.token }, narrow)).toEqual([
      'basic',
      200,
      expect.stringContaining('"role":2'),
    ])
    const json = { 'Content-Type': 'application/json', Authorization: narrow.token }
    expect(await ask('/api/fs/list', 'POST', json, narrow)).toEqual(['basic', 403, ''])
    await narrow.close()
  })
})
