import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { linkOf, rawForTests, row, treeOf } from './testing.ts'

const { server, ask, made, list, get, path } = rawForTests()

const NAME = 'a b#c?%25+;&=.mkv'
const TEXT = `F:\n  1:1700000000:https://vip.123pan.cn/1812345678/F/${encodeURIComponent(NAME)}\n  2:1:https://vip.123pan.cn/1812345678/F/Movie.mkv\n  3:1:https://vip.123pan.cn/1812345678/99#/Movie%3A%201.mkv\n`
const FILE = `F/${NAME}`
const SIGN = /^[\w-]{43}=:0$/
const SIGNED = (way: string) =>
  new RegExp(String.raw`^https://vip\.123pan\.cn/1812345678/${way}\?auth_key=\d+-\d+-1812345678-[0-9a-f]{32}$`)
const PAGE = 'text/html; charset=utf-8'

const at = (name: string, sign?: string): string =>
  `/d${path(name).split('/').map(encodeURIComponent).join('/')}${sign === undefined ? '' : `?sign=${sign}`}`
/** As a stranger: without a token. */
const down = (way: string, method = 'GET') => ask(way, { method, token: '' })
const signOf = async (name: string): Promise<string> => String((await get(path(name))).data['sign'])

beforeAll(async () => {
  await made(row(path('S'), '123PanLink', linkOf(TEXT)))
  await made(row(path('open'), '123PanLink', linkOf(TEXT, { private_key: '' })))
  await made(row(path('sign'), '123PanLink', linkOf(TEXT), { enable_sign: true }))
  await made(row(path('proxy'), '123PanLink', linkOf(TEXT), { web_proxy: true, webdav_policy: 'native_proxy' }))
  const tree = 'q.mkv:1:1:https://h.example/中文.mkv?a=1&auth_key=5#x\nbad.mkv:1:1:https://h.example/%zz\n'
  await made(row(path('tree'), 'UrlTree', treeOf(tree)))
  await made(row(path('escape'), '123PanLink', linkOf('1:1:https://h.example/%zz\n')))
})

describe('where every download needs a signature', () => {
  beforeAll(() => server().setSignAll(true))

  test('a listing and fs/get hand out the same one', async () => {
    const { data } = await list(path('S/F'))
    const sign = await signOf(`S/${FILE}`)
    expect(data.content[0]).toMatchObject({ name: NAME, sign })
    expect(sign).toMatch(SIGN)
    expect((await list(path('S'))).data.content[0]).toMatchObject({ name: 'F', sign: '' })
  })

  test('it opens the download of its file', async () => {
    for (const method of ['GET', 'HEAD']) {
      const { status, headers } = await down(at(`S/${FILE}`, await signOf(`S/${FILE}`)), method)
      expect(status).toBe(302)
      expect(headers.get('location')).toMatch(SIGNED(String.raw`F/a%20b%23c%3F%2525%2B%3B%26%3D\.mkv`))
      expect(Object.fromEntries(headers)).toMatchObject({
        'cache-control': 'max-age=0, no-cache, no-store, must-revalidate',
        'referrer-policy': 'no-referrer',
      })
    }
  })

  test.each([
    ['none', undefined, 'expire missing'],
    ['an empty one', '', 'expire missing'],
    ['no end', 'x', 'expire invalid'],
    ['another', 'x:0', 'sign invalid'],
    ['an old one', 'x:1', 'sign expired'],
  ])('%s does not', async (_, sign, why) => {
    const { status, headers, text } = await down(at(`S/${FILE}`, sign))
    expect([status, headers.get('content-type')]).toEqual([401, PAGE])
    expect(text).toContain(`<h1>401 Unauthorized</h1>\n\t\t<hr>\n\t\t<p>${why}</p>`)
    expect((await down(at(`S/${FILE}`, sign), 'HEAD')).status).toBe(401)
  })

  test('nor does that of another file, nor the admin token', async () => {
    const { status } = await down(at('S/F/Movie.mkv', await signOf(`S/${FILE}`)))
    expect(status).toBe(401)
    expect((await ask(at(`S/${FILE}`))).status).toBe(401)
    expect((await down(at('nowhere'))).status).toBe(401)
  })
})

describe('where not all do', () => {
  beforeAll(() => server().setSignAll(false))
  afterAll(() => server().setSignAll(true))

  test('anyone is sent on, also where no guest is let in', async () => {
    await server().setGuest(false)
    const { status, headers, text } = await down(at('S/F/Movie.mkv'))
    expect(status).toBe(302)
    expect(headers.get('location')).toMatch(SIGNED(String.raw`F/Movie\.mkv`))
    expect(text).toBe(`<a href="${headers.get('location')}">Found</a>.\n\n`)
    expect((await list(path('S/F'))).data.content[0]).toMatchObject({ sign: '' })
    expect((await down(at('open/F/Movie.mkv'))).headers.get('location')).toBe(
      'https://vip.123pan.cn/1812345678/F/Movie.mkv',
    )
  })

  test('a storage can want a signature of its own', async () => {
    expect((await down(at('sign/F/Movie.mkv'), 'HEAD')).status).toBe(401)
    expect((await down(at('sign/nowhere'), 'HEAD')).status).toBe(401)
    expect((await down(at('sign/F/Movie.mkv', await signOf('sign/F/Movie.mkv')), 'HEAD')).status).toBe(302)
  })

  test('a name that a fragment gave is signed by the path before it', async () => {
    const { data } = await get(path('S/F/Movie: 1.mkv'))
    expect(data).toMatchObject({ name: 'Movie: 1.mkv', size: 3, provider: '123PanLink', related: null })
    expect(data['raw_url']).toMatch(/^https:\/\/vip\.123pan\.cn\/1812345678\/99\?auth_key=[\w-]+#\/Movie%3A%201\.mkv$/)
  })

  test('UrlTree gives its URL as it is; a Location has no more than ASCII', async () => {
    const url = 'https://h.example/中文.mkv?a=1&auth_key=5#x'
    expect((await get(path('tree/q.mkv'))).data['raw_url']).toBe(url)
    expect((await down(at('tree/q.mkv'))).headers.get('location')).toBe(
      'https://h.example/%e4%b8%ad%e6%96%87.mkv?a=1&auth_key=5#x',
    )
    expect((await get(path('tree/bad.mkv'))).data['raw_url']).toBe('https://h.example/%zz')
  })

  test('what stands beside a file and begins like it comes with it', async () => {
    const { data } = await get(path('S/F/Movie.mkv'))
    expect(data['related']).toMatchObject([{ name: 'Movie: 1.mkv', type: 2 }])
  })

  test('a storage behind the server’s own proxy gives an address of the server', async () => {
    const { data } = await get(path('proxy/F/Movie.mkv'))
    expect(data['raw_url']).toBe(`${server().base}/p${path('proxy/F/Movie.mkv')}`)
    await server().setSignAll(true)
    const signed = (await get(path('proxy/F/Movie.mkv'))).data
    expect(signed['raw_url']).toBe(`${server().base}/p${path('proxy/F/Movie.mkv')}?sign=${String(signed['sign'])}`)
    await server().setSignAll(false)
    const { status } = await down(`/p${path('S/F/Movie.mkv')}`, 'HEAD')
    expect(status).toBe(403)
  })

  test.each([
    ['S/F', 'failed link: not a file'],
    ['S/F/x', 'failed link: failed to get file: failed to get obj: object not found'],
    [
      'escape/%zz',
      'failed link: failed get link: parse &#34;https://h.example/%zz&#34;: invalid URL escape &#34;%zz&#34;',
    ],
  ])('what has no bytes: %s', async (name, why) => {
    const { status, headers, text } = await down(at(name))
    expect([status, headers.get('content-type')]).toEqual([500, PAGE])
    expect(text).toContain(`<p>${why}</p>`)
  })

  test('other ways to write the path lead to the same file', async () => {
    const way = `/d${path('S')}`
    for (const other of [`${way}//F/Movie.mkv`, `${way}/F/Movie.mkv/`, `${way}%5CF%5CMovie.mkv`]) {
      expect((await down(other, 'HEAD')).status).toBe(302)
    }
    expect((await down(`${way}/%zz`)).status).toBe(400)
    expect((await down(`${way}/F/Movie.mkv`, 'POST')).status).toBe(200)
  })
})
