import { expect, test } from 'vitest'
import { cases } from '../../../tests/vectors/sign.json'
import { signDirectLink } from './index.ts'

test.each(cases)('$name', ({ url, private_key, uid, expires_at, rand, auth_key }) => {
  const signed = signDirectLink(url, { privateKey: private_key, uid, expiresAt: expires_at, rand })
  if (auth_key === null) {
    expect(signed).toBe(url)
    return
  }
  expect(new URL(signed).searchParams.get('auth_key')).toBe(auth_key)
  const without = signed.replace(/[?&]auth_key=[^#]*/, '')
  expect(without).toBe(url)
})

const sign = (url: string): string =>
  signDirectLink(url, { privateKey: 'k', uid: '13', expiresAt: 1767196800, rand: '1' })
const ofA = 'auth_key=1767196800-1-13-3e7fe6c60cda68d7916060430f7089d8'

test.each([
  ['https://vip.123pan.cn/13/a.mkv', `https://vip.123pan.cn/13/a.mkv?${ofA}`],
  ['https://vip.123pan.cn/13/a.mkv?', `https://vip.123pan.cn/13/a.mkv?${ofA}`],
  ['https://vip.123pan.cn/13/a.mkv?x=1&auth_key=1-2-3-a&y', `https://vip.123pan.cn/13/a.mkv?x=1&y&${ofA}`],
  ['https://vip.123pan.cn/13/a.mkv?auth_key=1#/b?c', `https://vip.123pan.cn/13/a.mkv?${ofA}#/b?c`],
])('%s keeps its other parts and has one signature', (url, signed) => {
  expect(sign(url)).toBe(signed)
})

test('a path is signed by what it means, and a percent sign without digits by itself', () => {
  const keyOf = (url: string) => new URL(sign(url)).searchParams.get('auth_key')
  expect(keyOf('https://h/13/%61.mkv')).toBe(keyOf('https://h/13/a.mkv'))
  expect(keyOf('https://h/100%.txt')).toBe(keyOf('https://h/100%25.txt'))
  expect(keyOf('https://h/%FF')).not.toBe(keyOf('https://h/%EF%BF%BD'))
  expect(keyOf('https://h')).toBe(keyOf('https://h/'))
})
