import { expect, test } from 'vitest'
import { MountlinkError } from '../../core/index.ts'
import { connect, type HttpAnswer, type HttpRequest } from '../../openlist/api/index.ts'
import type { HeadFetch } from '../../pan123/index.ts'
import { checkProtection } from './protection.ts'

const BASE = 'http://nas:5244'
const URL = 'https://vip.123pan.cn/1/a%20b.mkv?auth_key=9-8-7-6#/a%3A.mkv'

/** An OpenList, as its administrator sees it: its *Metas* are of these folders. */
const openList = (metas: readonly string[] = [], code = 200) =>
  connect(BASE, 'token', async () => {
    const data = { content: metas.map((path, id) => ({ id, path })) }
    return { status: 200, redirected: false, text: JSON.stringify({ code, message: '', data }) }
  })

/** What an OpenList answers a stranger: to a listing its code, to a download its status or a redirect. */
const server = (answers: {
  readonly listing?: (path: string) => number
  readonly download?: (path: string) => number | 'redirect'
}) => {
  const asked: HttpRequest[] = []
  const send = async (request: HttpRequest): Promise<HttpAnswer> => {
    asked.push(request)
    if (request.method === 'HEAD') {
      const status = answers.download?.(decodeURIComponent(request.url.slice(`${BASE}/d`.length))) ?? 401
      return { status: status === 'redirect' ? 0 : status, redirected: status === 'redirect', text: '' }
    }
    const { path } = JSON.parse(request.body ?? '') as { readonly path: string }
    const code = answers.listing?.(path) ?? 403
    return { status: 200, redirected: false, text: JSON.stringify({ code, message: '', data: null }) }
  }
  return { asked, send }
}

const host = (status: number, over: { readonly type?: ResponseType; readonly kind?: string } = {}) => {
  const asked: (readonly [string, RequestInit])[] = []
  const headFetch: HeadFetch = async (url, options) => {
    asked.push([url, options])
    return {
      status,
      type: over.type ?? 'basic',
      headers: { get: (name) => (name === 'content-type' ? (over.kind ?? null) : null) },
    }
  }
  return { asked, headFetch }
}

const check = (over: Partial<Parameters<typeof checkProtection>[0]> = {}) =>
  checkProtection({
    openList: openList(),
    paths: ['/Movies'],
    file: '/Movies/a b.mkv',
    url: URL,
    send: server({}).send,
    headFetch: host(403).headFetch,
    ...over,
  })

test('what refuses a stranger is green', async () => {
  expect(await check()).toEqual({
    listing: 'green',
    below: false,
    download: 'green',
    link: 'green',
    why: {},
  })
})

test.each([
  ['a listing', { send: server({ listing: () => 200 }).send }, { listing: 'red' }],
  ['a download', { send: server({ download: () => 200 }).send }, { download: 'red' }],
  ['a download that leads on', { send: server({ download: () => 'redirect' }).send }, { download: 'red' }],
  ['a direct link', { headFetch: host(200).headFetch }, { link: 'red' }],
  ['a direct link that leads on', { headFetch: host(0, { type: 'opaqueredirect' }).headFetch }, { link: 'red' }],
] as const)('%s that a stranger gets is red', async (_, over, lights) => {
  expect(await check(over)).toMatchObject({
    listing: 'green',
    below: false,
    download: 'green',
    link: 'green',
    ...lights,
  })
})

test.each([
  [500, {}, 'unknown-answer'],
  [404, {}, 'file-not-found'],
  [200, { kind: 'text/html; charset=utf-8' }, 'not-the-file'],
] as const)('a link’s host that answers %s %o is unclear', async (status, over, code) => {
  const { link, why } = await check({ headFetch: host(status, over).headFetch })
  expect([link, why.link?.code]).toEqual(['unclear', code])
})

test('what OpenList answers otherwise is unclear', async () => {
  const found = await check({ send: server({ listing: () => 500, download: () => 500 }).send })
  expect(found).toMatchObject({ listing: 'unclear', download: 'unclear', link: 'green', why: {} })
})

test('where nothing answers it is unclear, and nothing of the error goes on', async () => {
  const fail = (): Promise<never> => Promise.reject(new TypeError(URL))
  expect(await check({ send: fail, headFetch: fail })).toEqual({
    listing: 'unclear',
    below: false,
    download: 'unclear',
    link: 'unclear',
    why: {
      listing: { code: 'openlist-unreachable' },
      download: { code: 'openlist-unreachable' },
      link: { code: 'network' },
    },
  })
})

test('a host that the browser does not let us reach is unclear, and named', async () => {
  const headFetch = (): Promise<never> =>
    Promise.reject(new MountlinkError('openlist-no-access', { host: 'dl.example.com' }))
  expect(await check({ headFetch })).toMatchObject({
    link: 'unclear',
    why: { link: { code: 'openlist-no-access', detail: { host: 'dl.example.com' } } },
  })
})

test('a stranger brings nothing: no token, no signature, no fragment, no data', async () => {
  const { asked, send } = server({})
  const links = host(403)
  await check({ send, headFetch: links.headFetch })
  expect(asked.map(({ method, url, headers }) => [method, url, headers])).toEqual([
    ['POST', `${BASE}/api/fs/list`, { 'Content-Type': 'application/json' }],
    ['HEAD', `${BASE}/d/Movies/a%20b.mkv`, {}],
    ['POST', `${BASE}/api/fs/list`, { 'Content-Type': 'application/json' }],
  ])
  expect(links.asked.map(([url, { method, credentials }]) => [url, method, credentials])).toEqual([
    ['https://vip.123pan.cn/1/a%20b.mkv', 'HEAD', 'omit'],
  ])
})

test('a mount without direct links has two lights; what is no link is unclear and not asked for', async () => {
  const links = host(200)
  expect((await check({ url: null, headFetch: links.headFetch })).link).toBeNull()
  const found = await check({ url: 'ftp://h/a', headFetch: links.headFetch })
  expect([found.link, found.why.link?.code, links.asked]).toEqual(['unclear', 'link-unreadable', []])
})

test('without a file the mount itself tells whether downloads want a signature', async () => {
  const { asked, send } = server({})
  expect((await check({ send, file: null })).download).toBe('green')
  expect(asked.map(({ url }) => url)).toContain(`${BASE}/d/Movies`)
})

const several = (send: ReturnType<typeof server>['send']) =>
  check({ paths: ['/M/1', '/M/2', '/M/3'], file: '/M/2/a.mkv', url: null, send })

test('of several storages each is asked: one that is open makes it red', async () => {
  expect(await several(server({}).send)).toMatchObject({ listing: 'green', download: 'green', link: null })
  expect(await several(server({ listing: (path) => (path === '/M/3' ? 200 : 403) }).send)).toMatchObject({
    listing: 'red',
    download: 'green',
  })
  // A folder is never given out, so 500 there: it was not asked for a signature first.
  const open = server({ download: (path) => (path === '/M/3' ? 500 : 401) })
  expect(await several(open.send)).toMatchObject({ listing: 'green', download: 'unclear' })
  expect(open.asked.flatMap(({ method, url }) => (method === 'HEAD' ? [url] : []))).toEqual([
    `${BASE}/d/M/1`,
    `${BASE}/d/M/2/a.mkv`,
    `${BASE}/d/M/3`,
  ])
})

/** A stranger's listing of all but these. */
const listed = (open: (path: string) => boolean, code = 200) =>
  server({ listing: (path) => (open(path) ? code : 403) }).send

test.each([200, 500])('a password that does not hold below its folder makes it red (%d)', async (code) => {
  const below = (path: string): boolean => path.startsWith('/Movies/')
  expect(await check({ send: listed(below, code) })).toMatchObject({ listing: 'red', below: true })
  expect(await check({ send: listed(below, 429) })).toMatchObject({ listing: 'unclear', below: false })
})

test('a folder below with an entry of its own is asked for; one elsewhere is not', async () => {
  const of = { openList: openList(['/Movies/Open', '/Movies', '/MoviesToo', '/Other']) }
  expect(await check({ ...of, send: listed((path) => path === '/Movies/Open') })).toMatchObject({
    listing: 'red',
    below: true,
  })
  expect(await check({ ...of, send: listed((path) => path === '/MoviesToo' || path === '/Other') })).toMatchObject({
    listing: 'green',
  })
  expect(await check({ ...of, send: listed(() => true) })).toMatchObject({ listing: 'red', below: false })
})

test('where those entries cannot be read it is unclear, and why is said; what is red stays red', async () => {
  const of = { openList: openList([], 401) }
  expect(await check(of)).toMatchObject({ listing: 'unclear', why: { listing: { code: 'openlist-token-wrong' } } })
  expect(await check({ ...of, send: listed(() => true) })).toMatchObject({ listing: 'red' })
})
