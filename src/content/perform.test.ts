import { afterEach, expect, test, vi } from 'vitest'
import type { Ask } from '../core/ask.ts'
import { Logins } from './logins.ts'
import { perform, wayFor } from './perform.ts'

const own: Ask = { kind: 'list-own', space: 'own:18', folder: 7, page: 1 }
const share: Ask = { kind: 'list-share', space: 'share:a-b', folder: 0, page: 1 }
const logins = new Logins()
const LIST = 'https://api.123278.com/b/api/file/list/new'
logins.learn({ url: LIST, body: null, authorization: 'Bearer a' }, '18')
logins.learn({ url: LIST, body: null, authorization: 'Bearer b' }, '19')
const SHARE = 'https://www.123pan.com/b/api/share/get?shareKey=a-b&SharePwd=pw'
logins.learn({ url: SHARE, body: null, authorization: null }, null)

const sent = vi.fn<typeof fetch>()
vi.stubGlobal('fetch', sent)
afterEach(() => sent.mockReset())

test('the way of an account is the one its own requests went', () => {
  expect(wayFor(own, logins, '18')).toEqual({
    origin: 'https://api.123278.com',
    authorization: 'Bearer a',
    password: '',
  })
})

test('the way of a share carries no login', () => {
  expect(wayFor(share, logins, '18')).toEqual({
    origin: 'https://www.123pan.com',
    authorization: null,
    password: 'pw',
  })
})

test.each([
  ['another account is shown', own, logins, '19', 'account-changed'],
  ['no account is shown', own, logins, null, 'login-unknown'],
  ['no login was sent', own, new Logins(), '18', 'login-unknown'],
  ['no share was asked for', share, new Logins(), null, 'reload-tab'],
  ['another share was asked for', { ...share, space: 'share:a-c' as const }, logins, null, 'reload-tab'],
])('no way: %s', (_, ask, known, shown, code) => {
  expect(() => wayFor(ask, known, shown)).toThrow(code)
})

test('a question of one’s own drive goes out with its login, to its origin, and no further', async () => {
  sent.mockResolvedValue(new Response('{"code":0}', { status: 200 }))
  const answer = await perform(own, wayFor(own, logins, '18'))
  const [url, init] = sent.mock.calls[0] ?? []
  expect(new URL(answer.url).origin).toBe('https://api.123278.com')
  expect(new Headers(init?.headers).get('authorization')).toBe('Bearer a')
  expect(init?.redirect).toBe('manual')
  expect(answer).toMatchObject({ uid: '18', status: 200, text: '{"code":0}', method: 'GET', body: null, url })
  expect(JSON.stringify(answer)).not.toContain('Bearer')
})

test('an answer too large for a message is none', async () => {
  sent.mockResolvedValue(new Response('x'.repeat(8 * 2 ** 20 + 1)))
  await expect(perform(own, wayFor(own, logins, '18'))).rejects.toThrow('unreadable')
})

test('a question of a share goes out without login and cookies', async () => {
  sent.mockResolvedValue(new Response('{"code":0}'))
  const answer = await perform(share, wayFor(share, logins, '18'))
  const [, init] = sent.mock.calls[0] ?? []
  expect(new Headers(init?.headers).has('authorization')).toBe(false)
  expect(init?.credentials).toBe('omit')
  expect(answer.uid).toBeNull()
})

test('a refusal is an answer', async () => {
  sent.mockResolvedValue(new Response('<html>', { status: 403 }))
  expect(await perform(own, wayFor(own, logins, '18'))).toMatchObject({ status: 403, text: '<html>' })
})

test('no answer', async () => {
  sent.mockRejectedValue(new TypeError('Failed to fetch'))
  await expect(perform(own, wayFor(own, logins, '18'))).rejects.toThrow('network')
})

test('a redirect', async () => {
  sent.mockResolvedValue(Object.defineProperty(new Response(''), 'type', { value: 'opaqueredirect' }))
  await expect(perform(own, wayFor(own, logins, '18'))).rejects.toThrow('moved')
})
