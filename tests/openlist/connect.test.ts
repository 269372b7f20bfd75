import { createServer, type Server } from 'node:http'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Problem, problemOf } from '../../src/core/index.ts'
import { connect, testServer } from '../../src/openlist/api/index.ts'
import { openListUnderTest, type OpenListUnderTest } from './against.ts'
import { nodeSend } from './node-send.ts'
import { startOpenList } from './stand-in/index.ts'

let server: OpenListUnderTest
beforeAll(async () => {
  server = await openListUnderTest()
})
afterAll(() => server.restoreAll())

/** What is said of a server that is not to be used. */
const problemOfTest = (base: string, token: string): Promise<Problem | null> =>
  testServer(connect(base, token, nodeSend), nodeSend).then(() => null, problemOf)

test('an administrator of a server with all drivers', async () => {
  const tested = await testServer(connect(server.base, server.token, nodeSend), nodeSend)
  expect(tested.version).not.toBe('')
  expect(tested.drivers).toEqual({ '123PanLink': null, UrlTree: null, '123PanShare': null })
})

test('a wrong token, and none', async () => {
  expect(await problemOfTest(server.base, `${server.token}x`)).toEqual({ code: 'openlist-token-wrong' })
  // With the guest switched off it is refused; switched on, a guest is told from an administrator by its role alone.
  await server.setGuest(false)
  expect(await problemOfTest(server.base, '')).toEqual({ code: 'openlist-token-wrong' })
  await server.setGuest(true)
  expect(await problemOfTest(server.base, '')).toEqual({ code: 'openlist-not-admin' })
})

test('a path below it is not OpenList, though it answers with a page', async () => {
  expect(await problemOfTest(`${server.base}/movies`, server.token)).toEqual({ code: 'openlist-not-openlist' })
})

test('a driver that it lacks, and one that is too old, are named; the third is fine', async () => {
  const old = await startOpenList({ without: ['123PanLink'], fieldsMissing: { UrlTree: ['head_size'] } })
  expect((await testServer(connect(old.base, old.token, nodeSend), nodeSend)).drivers).toEqual({
    '123PanLink': { code: 'openlist-no-driver', detail: { driver: '123PanLink' } },
    UrlTree: { code: 'openlist-too-old', detail: { driver: 'UrlTree', field: 'head_size' } },
    '123PanShare': null,
  })
  await old.close()
})

test('a user with a login of their own is let in, and is no administrator', async () => {
  const standIn = await startOpenList()
  const user = { username: 'child', password: 'of the house', role: 0 }
  await connect(standIn.base, standIn.token, nodeSend).call('/api/admin/user/create', user)
  const login = standIn.logIn('child')
  expect(await problemOfTest(standIn.base, login)).toEqual({ code: 'openlist-not-admin' })
  expect(await problemOfTest(standIn.base, standIn.loginToken)).toBeNull()
  await standIn.close()
})

test('an owner who lets other origins in than ours: the server answers, and takes no change', async () => {
  const narrow = await startOpenList({ allowedOrigins: ['https://its.own.example'] })
  // As browsers do for a page that may reach the server: a GET tells no origin.
  const send: typeof nodeSend = ({ headers, ...request }) =>
    nodeSend({
      ...request,
      headers: request.method === 'GET' ? headers : { ...headers, Origin: 'chrome-extension://a' },
    })
  const tested = testServer(connect(narrow.base, narrow.token, send), send)
  await expect(tested).rejects.toMatchObject({ problem: { code: 'openlist-origin' } })
  await narrow.close()
})

describe('what is no OpenList', () => {
  // As long as OpenList's own: what is shorter stands in ordinary words.
  const TOKEN = 'openlist-of-the-house'
  const served: Server[] = []
  /** What they were told. */
  const told: string[] = []
  afterAll(() => {
    for (const one of served) one.close()
  })
  /** Answers everything alike. */
  const answering = async (status: number, headers: Record<string, string>, body: string): Promise<string> => {
    const one = createServer((request, response) => {
      told.push(JSON.stringify(request.headers))
      response.writeHead(status, headers).end(body)
    })
    served.push(one)
    await new Promise<void>((resolve) => one.listen(0, '127.0.0.1', resolve))
    const address = one.address()
    return `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`
  }

  test.each([
    [200, {}, '<!doctype html><title>a router</title>', 'openlist-not-openlist'],
    [200, {}, '{"code":200}', 'openlist-not-openlist'],
    [200, {}, '{"code":"200","message":"ok","data":{}}', 'openlist-not-openlist'],
    [200, {}, 'null', 'openlist-not-openlist'],
    [401, { 'WWW-Authenticate': 'Basic' }, 'Unauthorized', 'openlist-not-openlist'],
    [502, {}, '<h1>Bad Gateway</h1>', 'openlist-unreachable'],
    [413, {}, '<h1>Request Entity Too Large</h1>', 'openlist-too-large'],
    [301, { Location: 'https://elsewhere.example/' }, '', 'openlist-redirected'],
    [200, {}, '{"code":402,"message":"otp","data":null}', 'openlist-otp'],
    [200, {}, '{"code":429,"message":"Too many","data":null}', 'openlist-locked'],
  ] as const)('HTTP %d %j %s: %s', async (status, headers, body, code) => {
    expect(await problemOfTest(await answering(status, headers, body), TOKEN)).toEqual({ code })
  })

  test('nobody listens', async () => {
    const base = await answering(200, {}, '')
    await new Promise((resolve) => served.at(-1)?.close(resolve))
    expect(await problemOfTest(base, TOKEN)).toEqual({ code: 'openlist-unreachable' })
  })

  test('none of them was told the token', () => {
    expect(told.length).toBeGreaterThan(8)
    expect(told.join()).not.toContain(TOKEN)
  })

  test('a refusal in its own words holds neither token nor signature', async () => {
    const message = `for ${TOKEN}: invalid line: '5:https://vip.123pan.cn/1/a.mkv?auth_key=1-2-3-abc', because`
    const base = await answering(200, {}, JSON.stringify({ code: 500, message, data: null }))
    // Who is told no token has none to say back.
    const call = connect(base, TOKEN, nodeSend).call('/api/me')
    expect(await call.catch(problemOf)).toEqual({
      code: 'openlist-refused',
      detail: { message: "for …: invalid line: '5:https://vip.123pan.cn/1/a.mkv?…', because" },
    })
  })
})
