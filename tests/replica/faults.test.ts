import { afterEach, expect, test } from 'vitest'
import { accountOf, FIRST, IDS, REFUSALS } from './index.ts'
import { replicaForTests } from './testing.ts'

const { replica, api, get, login } = replicaForTests()

const LIST = `/b/api/file/list/new?parentFileId=${IDS.PHOTOS}`
const list = () => api(LIST, login(FIRST))
const raw = () =>
  get(`https://api.123278.com${LIST}`, { ...login(FIRST), platform: 'web', origin: 'https://www.123pan.com' })

afterEach(() => replica().faults.clear())

test.each([
  ['tooFast', 429, '请求过于频繁'],
  ['tooFastText', '429', '操作频繁,请稍后再试'],
  ['tooFastEmpty', 100_011, ''],
  ['captcha', 5002, '请进行验证'],
] as const)('%s: once, then all is well', async (name, code, message) => {
  replica().faults.next('file/list/new', REFUSALS[name])
  expect(await list()).toEqual({ code, message, data: null })
  expect((await list()).code).toBe(0)
})

test('a fault meets as many requests as told, and only those that match', async () => {
  replica().faults.next(/list\/new$/, REFUSALS.loggedOut, 2)
  expect((await api('/b/api/user/info', login(FIRST))).code).toBe(0)
  expect([await list(), await list(), await list()].map(({ code }) => code)).toEqual([401, 401, 0])
  replica().faults.next((request) => request.query['Page'] === '2', REFUSALS.unknown)
  expect((await list()).code).toBe(0)
  expect((await api(`${LIST}&Page=2`, login(FIRST))).code).toBe(7777)
})

test('HTML, half an answer, a broken server: with CORS, so that the page reads them', async () => {
  const { faults } = replica()
  faults.next('list/new', { kind: 'html' })
  expect(await raw()).toMatchObject({ status: 200, headers: { 'content-type': 'text/html; charset=utf-8' } })
  faults.next('list/new', { kind: 'truncated' })
  const half = await raw()
  expect(() => JSON.parse(half.text)).toThrow(SyntaxError)
  faults.next('list/new', { kind: 'status', status: 502 })
  expect(await raw()).toMatchObject({
    status: 502,
    headers: { 'access-control-allow-origin': 'https://www.123pan.com' },
  })
})

test('a dropped connection', async () => {
  replica().faults.next('list/new', { kind: 'drop' })
  await expect(raw()).rejects.toThrow('socket hang up')
})

test('a slow answer is the true answer, and others pass it by; a preflight meets no fault', async () => {
  const { faults, log } = replica()
  faults.next('list/new', { kind: 'slow', milliseconds: 700 })
  const url = `https://api.123278.com${LIST}`
  expect((await get(url, { origin: 'https://www.123pan.com' }, 'OPTIONS')).status).toBe(204)
  log.clear()
  const done: string[] = []
  const slow = list().then(({ code }) => done.push(`list ${code}`))
  await expect.poll(() => log.requests.length).toBe(1)
  await api('/b/api/user/info', login(FIRST)).then(({ code }) => done.push(`info ${code}`))
  expect(log.to('list/new')).toMatchObject([{ status: null }])
  await slow
  expect(done).toEqual(['info 0', 'list 0'])
  expect(log.to('list/new')).toMatchObject([{ status: 200 }])
})

test('the n-th request from now on; those that meet another fault count too', async () => {
  const { faults } = replica()
  faults.nth(3, 'list/new', REFUSALS.tooFast)
  faults.nth(1, 'list/new', REFUSALS.captcha)
  faults.nth(5, 'list/new', REFUSALS.loggedOut)
  const codes: unknown[] = []
  for (let count = 0; count < 6; count += 1) codes.push((await list()).code)
  expect(codes).toEqual([5002, 0, 429, 0, 401, 0])
})

test('something happens in the world just before the answer', async () => {
  const { drive } = accountOf(replica().world, FIRST)
  const total = async (page: number) => (await api(`${LIST}&Page=${page}`, login(FIRST))).data['Total']
  replica().faults.nth(2, 'list/new', { kind: 'meanwhile', act: () => void drive.addFile(IDS.PHOTOS, 'late.jpg') })
  expect([await total(1), await total(2), await total(3)]).toEqual([312, 313, 313])
})
