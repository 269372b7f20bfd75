import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import type { HeadFetch } from './head-link.ts'
import { CLOCK_TOLERANCE, testKey, type KeyTestInput } from './key-test.ts'

const URL_OF_FILE = 'https://vip.123pan.cn/1812000499/t/%E6%88%91%20a.mkv'
const NOW = 1_767_196_800_000

interface Host {
  readonly key: string
  readonly switchOn?: boolean
  /** Its clock minus ours, seconds. */
  readonly clock?: number
  readonly tellsTime?: boolean
  readonly status?: number
  readonly type?: Response['type']
  readonly contentType?: string
}

/** Verifies by the published rule, in its own words: path, expiry, rand, uid and key joined by `-`, MD5, not past its time. */
const isSigned = (url: URL, key: string, seconds: number): boolean => {
  const [expiry = '', rand = '', uid = '', hash = ''] = (url.searchParams.get('auth_key') ?? '').split('-')
  const sum = createHash('md5')
    .update([decodeURIComponent(url.pathname), expiry, rand, uid, key].join('-'))
    .digest('hex')
  return hash === sum && Number(expiry) >= seconds
}

const hostThat = (host: Host) => {
  const asked: { readonly url: string; readonly options: RequestInit }[] = []
  const fetch: HeadFetch = (url, options) => {
    asked.push({ url, options })
    const now = NOW + (host.clock ?? 0) * 1000
    const open = host.switchOn === false || isSigned(new URL(url), host.key, now / 1000)
    const headers = new Headers({ 'content-type': host.contentType ?? 'video/x-matroska' })
    if (host.tellsTime !== false) headers.set('date', new Date(now).toUTCString())
    return Promise.resolve({ status: host.status ?? (open ? 200 : 403), type: host.type ?? 'cors', headers })
  }
  return { asked, fetch }
}

const run = (fetch: HeadFetch, over: Partial<KeyTestInput> = {}) =>
  testKey({
    url: URL_OF_FILE,
    uid: '1812000499',
    privateKey: 'right',
    confirmedHosts: [],
    fetch,
    now: () => NOW,
    rand: () => '477b3bbc253f467b8def6711128c7bec',
    ...over,
  })

test('the right key works', async () => {
  const { fetch, asked } = hostThat({ key: 'right' })
  expect(await run(fetch)).toEqual({ verdict: 'works', problem: null, clockOffset: expect.any(Number) })
  expect(asked.map(({ url }) => url.split('?')[0])).toEqual([URL_OF_FILE, URL_OF_FILE])
})

test('a wrong key is told', async () => {
  expect(await run(hostThat({ key: 'other' }).fetch)).toMatchObject({ verdict: 'key-wrong', problem: null })
})

test('with the switch off the bare link opens, and no signature is sent', async () => {
  const { fetch, asked } = hostThat({ key: 'right', switchOn: false })
  expect(await run(fetch)).toMatchObject({ verdict: 'switch-off' })
  expect(asked.map(({ url }) => url)).toEqual([URL_OF_FILE])
})

test.each([7200, -7200])(
  'a clock that is off by %i seconds is measured and does not spoil the verdict',
  async (clock) => {
    const { verdict, clockOffset } = await run(hostThat({ key: 'right', clock }).fetch)
    expect(verdict).toBe('works')
    expect(Math.abs((clockOffset ?? 0) - clock)).toBeLessThanOrEqual(1)
    expect(Math.abs(clockOffset ?? 0)).toBeGreaterThan(CLOCK_TOLERANCE)
  },
)

test('an answer from a cache is as old as its age says', async () => {
  const { fetch } = hostThat({ key: 'right', clock: -300 })
  const aged: HeadFetch = async (url, options) => {
    const answer = await fetch(url, options)
    return { ...answer, headers: { get: (name) => (name === 'age' ? '300' : answer.headers.get(name)) } }
  }
  expect(Math.abs((await run(aged)).clockOffset ?? 99)).toBeLessThanOrEqual(1)
})

test('without the host’s time a refusal may be the clock’s fault', async () => {
  const cannotTell = { verdict: 'cannot-tell', problem: { code: 'clock-unknown' }, clockOffset: null }
  expect(await run(hostThat({ key: 'right', tellsTime: false, clock: 7200 }).fetch)).toEqual(cannotTell)
  expect(await run(hostThat({ key: 'right', tellsTime: false }).fetch)).toMatchObject({ verdict: 'works' })
})

test.each<[string, Partial<Host>, string]>([
  ['the file is gone', { status: 404 }, 'file-not-found'],
  ['it sends on elsewhere', { status: 302 }, 'link-redirected'],
  ['the browser hides where it sends on', { status: 0, type: 'opaqueredirect' }, 'link-redirected'],
  ['a network wants a login', { status: 200, contentType: 'text/html; charset=utf-8' }, 'not-the-file'],
  ['the host is unwell', { status: 502 }, 'unknown-answer'],
])('cannot tell where %s', async (_, host, code) => {
  expect(await run(hostThat({ key: 'right', ...host }).fetch)).toMatchObject({
    verdict: 'cannot-tell',
    problem: { code },
  })
})

test.each<[string, number, object]>([
  ['gone decides nothing', 404, { verdict: 'cannot-tell', problem: { code: 'file-not-found' } }],
  ['led on shows that the key works', 302, { verdict: 'works', problem: null }],
])('a refused link that is then, signed, %s', async (_, status, result) => {
  const { fetch } = hostThat({ key: 'right' })
  const then: HeadFetch = async (url, options) =>
    url.includes('auth_key') ? { status, type: 'cors', headers: new Headers() } : fetch(url, options)
  expect(await run(then)).toMatchObject(result)
})

test('no answer: cannot tell, and what the browser says about it goes no further', async () => {
  const { fetch } = hostThat({ key: 'right' })
  const broken: HeadFetch = (url, options) =>
    url.includes('auth_key') ? Promise.reject(new TypeError(`Failed to fetch ${url}`)) : fetch(url, options)
  const result = await run(broken)
  expect(result).toMatchObject({
    verdict: 'cannot-tell',
    problem: { code: 'network' },
    clockOffset: expect.any(Number),
  })
  expect(JSON.stringify(result)).not.toContain('auth_key')
})

test.each<[string, Partial<KeyTestInput>, string]>([
  ['a stranger’s host', { url: 'https://vip.123pan.cn.example/1812000499/a' }, 'host-not-known'],
  ['another account', { url: 'https://vip.123pan.cn/13/a' }, 'uid-not-the-keys'],
  ['plain http', { url: 'http://vip.123pan.cn/1812000499/a' }, 'link-unreadable'],
  ['no key', { privateKey: '' }, 'key-missing'],
])('sends nothing with %s', async (_, over, code) => {
  const { fetch, asked } = hostThat({ key: 'right' })
  expect(await run(fetch, over)).toEqual({ verdict: 'cannot-tell', problem: { code }, clockOffset: null })
  expect(asked).toEqual([])
})

test('a confirmed host is asked', async () => {
  const confirmedHosts = [{ host: 'dl.example.com', uid: '1812000499' }]
  const { fetch } = hostThat({ key: 'right' })
  expect(await run(fetch, { url: 'https://dl.example.com/t/a', confirmedHosts })).toMatchObject({ verdict: 'works' })
})

test('asks for the head only, without login, referrer or cache, and follows nowhere', async () => {
  const { fetch, asked } = hostThat({ key: 'right' })
  await run(fetch)
  for (const { options } of asked)
    expect(options).toMatchObject({
      method: 'HEAD',
      credentials: 'omit',
      redirect: 'manual',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
    })
})
