import { describe, expect, test } from 'vitest'
import { knownHost } from './index.ts'

const uid = '1812'
const confirmed = [
  { host: 'dl.example.com', uid: '1812' },
  { host: 'friend.example.com', uid: '77' },
  { host: 'unset.example.com', uid: '' },
]
const verdict = (url: string) => knownHost(url, uid, confirmed)

test.each([
  'https://vip.123pan.cn/1812/a/b.mkv',
  'https://vip.123pan.com/1812/我 的%20.mkv?x=1#/y',
  'HTTPS://VIP.123PAN.CN/1812/a',
  'https://1812.v.123pan.cn/1812/28490444',
  'https://1812.v.123pan.com/films/a.mkv',
  'https://1812.v.123pan.cn/28490444',
  'https://dl.example.com/1812/a.mkv',
  'https://dl.example.com/2024/a.mkv',
])('signs for %s', (url) => {
  expect(verdict(url)).toBe('ok')
})

test.each([
  'https://vip.123pan.cn/77/a.mkv',
  'https://vip.123pan.cn/01812/a.mkv',
  'https://77.v.123pan.cn/77/1',
  'https://77.v.123pan.cn/1812/1',
  'https://1812.v.123pan.cn/77/1',
  'https://friend.example.com/1812/a.mkv',
])("%s is another account's", (url) => {
  expect(verdict(url)).toBe('uid-not-the-keys')
})

describe('strangers', () => {
  test.each([
    'https://evil.example/1812/a.mkv',
    'https://vip.123pan.cn.evil.example/1812/a',
    'https://evil-vip.123pan.cn/1812/a',
    'https://a.1812.v.123pan.cn/1812/a',
    'https://vip.123pan.cn./1812/a',
    'https://vip.123pan.cn:443/1812/a',
    'https://vip.123pan.cn:8443/1812/a',
    'https://vip.123pan.org/1812/a',
    'https://www.123pan.com/1812/a',
    'https://vip%2E123pan.cn/1812/a',
    // Cyrillic i; the Kelvin sign; full-width; an ideographic full stop.
    'https://v\u0456p.123pan.cn/1812/a',
    'https://\uFF56ip.123pan.cn/1812/a',
    'https://vip\u3002123pan.cn/1812/a',
    'https://dl.example.com\u2044/1812/a',
    'https://١٨١٢.v.123pan.cn/1812/a',
  ])('%s', (url) => {
    expect(verdict(url)).toBe('host-not-known')
  })
})

describe('no links', () => {
  test.each([
    'http://vip.123pan.cn/1812/a',
    'https://user:pw@vip.123pan.cn/1812/a',
    'https://vip.123pan.cn@evil.example/1812/a',
    'https://evil.example\\@vip.123pan.cn/1812/a',
    'https://vip.123pan.cn\\1812/a',
    'https://evil.example\t/1812/a',
    'https://vip.123pan.cn/1812/a\nb',
    ' https://vip.123pan.cn/1812/a',
    'https:/vip.123pan.cn/1812/a',
    'https:///vip.123pan.cn/1812/a',
    'https://vip.123pan.cn',
    'https://vip.123pan.cn/',
    'https://vip.123pan.cn/1812',
    'https://vip.123pan.cn/1812/',
    'https://vip.123pan.cn/films/a.mkv',
    'https://vip.123pan.cn//1812/a',
    'https://vip.123pan.cn/1812/../77/a',
    'https://vip.123pan.cn/1812/%2E%2e/77/a',
    'https://unset.example.com/1812/a',
    'javascript:alert(1)',
    '',
  ])('%j', (url) => {
    expect(verdict(url)).toBe('link-unreadable')
  })
})
