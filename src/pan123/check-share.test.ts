import { expect, test, vi } from 'vitest'
import { checkShare, type ShareFetch } from './check-share.ts'

const SHARE = { shareKey: 'abc-DEF', password: 'x1y2', origin: null }

const row = (id: number, name: string) => ({ FileId: id, FileName: name, Type: 1, Size: 0 })
const listed = (rows: readonly unknown[], more: object = {}) =>
  JSON.stringify({ code: 0, message: 'ok', data: { Next: '-1', InfoList: rows, ...more } })
const says = (code: number | string, message = '') => JSON.stringify({ code, message, data: null })

const panThat = (text: string, answer: { readonly status?: number; readonly type?: Response['type'] } = {}) => {
  const asked: { readonly url: string; readonly options: RequestInit }[] = []
  const fetch: ShareFetch = (url, options) => {
    asked.push({ url, options })
    return Promise.resolve({ status: 200, type: 'basic', text: () => Promise.resolve(text), ...answer })
  }
  return { asked, fetch }
}

test('one request, as the web app puts it, and nothing of the user’s along with it', async () => {
  const { asked, fetch } = panThat(listed([row(7, 'Movies')]))
  await checkShare({ share: SHARE, fetch })
  expect(asked).toHaveLength(1)
  const url = new URL(asked[0]?.url ?? '')
  expect(url.origin + url.pathname).toBe('https://www.123pan.com/b/api/share/get')
  expect(Object.fromEntries(url.searchParams)).toMatchObject({
    shareKey: 'abc-DEF',
    SharePwd: 'x1y2',
    ParentFileId: '0',
    Page: '1',
  })
  expect(asked[0]?.options).toEqual({
    method: 'GET',
    headers: { platform: 'web', 'App-Version': '3' },
    credentials: 'omit',
    redirect: 'manual',
    referrerPolicy: 'no-referrer',
    cache: 'no-store',
    signal: expect.any(AbortSignal),
  })
})

test('the host asked is that of the pages, for which the permission is', async () => {
  vi.doMock('./page-url.ts', () => ({ pageUrl: () => 'https://yun.123pan.cn/' }))
  vi.resetModules()
  const there = await import('./check-share.ts')
  const { asked, fetch } = panThat(listed([]))
  await there.checkShare({ share: SHARE, fetch })
  expect(asked[0]?.url).toMatch(/^https:\/\/yun\.123pan\.cn\/b\/api\/share\/get\?/)
})

test.each([
  ['its only entry names it', listed([row(7, 'Movies')]), 'Movies', 1],
  ['several have no name', listed([row(7, 'Movies'), row(8, 'Music')]), '', 2],
  ['none', listed([]), '', 0],
  ['one of two cannot be read', listed([row(7, 'Movies'), {}]), '', 2],
  ['a page follows', listed([row(7, 'Movies')], { Next: '8' }), '', null],
  ['123pan counts', listed([row(7, 'Movies')], { Next: '8', Total: 250 }), '', 250],
])('alive: %s', async (_name, text, name, entries) => {
  const { fetch } = panThat(text)
  expect(await checkShare({ share: SHARE, fetch })).toEqual({ kind: 'alive', name, entries, password: 'x1y2' })
})

test.each([
  ['dead', 'share-expired', says(5104)],
  ['dead', 'share-expired', listed([], { Expired: true })],
  ['dead', 'share-wrong-password', says(5103)],
  ['dead', 'share-needs-login', says(5112)],
  ['dead', 'share-needs-login', says(401, 'tokens number has exceeded the limit')],
  ['dead', 'file-not-found', says(5066)],
  ['unclear', 'too-fast', says('429', '操作频繁')],
  ['unclear', 'captcha', says(5002)],
  ['unclear', 'refused', says(403)],
  ['unclear', 'account-risk', says(1, '当前账号存在安全风险')],
  ['unclear', 'moved', '<html>'],
  ['unclear', 'unreadable', '{"code":0,"da'],
  ['unclear', 'unreadable', says(0)],
  ['unclear', 'unreadable', listed([], { more: 'x'.repeat(8 * 2 ** 20) })],
])('%s: %s', async (kind, code, text) => {
  const { fetch } = panThat(text)
  expect(await checkShare({ share: SHARE, fetch })).toEqual({ kind, problem: { code } })
})

test.each([
  { status: 0, type: 'opaqueredirect' },
  { status: 302, type: 'basic' },
] as const)('a redirect tells nothing: %j', async (answer) => {
  const { fetch } = panThat(listed([row(7, 'Movies')]), answer)
  expect(await checkShare({ share: SHARE, fetch })).toEqual({ kind: 'unclear', problem: { code: 'moved' } })
})

test('without an answer, or with half of one, it is the network; the address is not told', async () => {
  const network = { kind: 'unclear', problem: { code: 'network' } }
  const refused: ShareFetch = (url) => Promise.reject(new TypeError(`Failed to fetch ${url}`))
  expect(await checkShare({ share: SHARE, fetch: refused })).toEqual(network)
  const text = () => Promise.reject(new TypeError('cut off'))
  const half: ShareFetch = () => Promise.resolve({ status: 200, type: 'basic', text })
  expect(await checkShare({ share: SHARE, fetch: half })).toEqual(network)
})

test('123pan’s own words are told, unless they say the password back', async () => {
  const words = async (message: string) => checkShare({ share: SHARE, fetch: panThat(says(7777, message)).fetch })
  const told = (message: string) => ({
    kind: 'unclear',
    problem: { code: 'unknown-answer', detail: { code: '7777', message } },
  })
  expect(await words('系统繁忙')).toEqual(told('系统繁忙'))
  expect(await words('“x1y2”有误')).toEqual(told(''))
})

test('the signal calls it off', async () => {
  const off = new AbortController()
  const { asked, fetch } = panThat(listed([]))
  await checkShare({ share: SHARE, fetch, signal: off.signal })
  off.abort()
  expect(asked[0]?.options.signal?.aborted).toBe(true)
})
