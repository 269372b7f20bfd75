import { expect, test } from 'vitest'
import manifest from '../../manifest.json' with { type: 'json' }
import { isPanPage, NEVER_PATTERNS, newPanHost, PAGE_PATTERNS, PERMITTED_PATTERNS } from './hosts.ts'

test('the manifest holds the same lists', () => {
  for (const script of manifest.content_scripts) {
    expect(script.matches).toEqual(PAGE_PATTERNS)
    expect(script.exclude_matches).toEqual(NEVER_PATTERNS)
  }
  expect(manifest.host_permissions).toEqual(PERMITTED_PATTERNS)
})

test.each([
  'https://www.123pan.com/?homeFilePath=1%2C2',
  'https://www.123pan.cn/',
  'https://yun.123pan.cn/',
  'https://yun.123pan.com/s/abc-def',
  'https://123pan.com/s/abc-def.html?pwd=1234',
  'https://www.123684.com/s/abc-def',
  'https://www.123865.com/',
  'https://www.123912.com/',
  'https://www.123952.com/',
  'https://www.123635.com/',
  'https://1818650178.share.123865.com/123pan/gjihjv-NfVad',
  'https://1817874751.share.123pan.cn/123pan/abc-def',
  'https://1817874751.mshare.123pan.cn/123pan/abc-def',
  'https://1817874751.share.123pan.com/s/abc-def',
])('a page of 123pan: %s', (url) => {
  expect(isPanPage(url, [])).toBe(true)
})

test.each([
  'http://www.123pan.com/',
  'https://www.123pan.com:8443/',
  'https://vip.123pan.cn/1817874751/evil.html',
  'https://vip.123pan.com/1817874751/evil.html',
  'https://1817874751.v.123pan.cn/1817874751/evil.html',
  'https://share.vip.123pan.cn/',
  'https://share.123pan.cn.v.123pan.cn/',
  'https://login.123pan.com/centerlogin',
  'https://user.123pan.cn/centerlogin',
  'https://evil-123pan.com/',
  'https://www.123pan.com.evil.example/',
  'https://xshare.123pan.cn/',
  'https://www.123pan.com@evil.example/',
  'https://evil.example/?https://www.123pan.com/',
  'about:blank',
  'chrome-extension://abc/src/popup/index.html',
  'www.123pan.com',
  '',
])('no page of 123pan: %s', (url) => {
  expect(isPanPage(url, [])).toBe(false)
})

const ADDED = ['pan.example.net', 'vip.123pan.cn', 'login.123999.com']

test.each([
  ['https://pan.example.net/s/abc-def', true],
  ['https://www.123pan.com/', true],
  ['http://pan.example.net/', false],
  ['https://pan.example.net:8443/', false],
  ['https://www.pan.example.net/', false],
  ['https://pan.example.net.evil.example/', false],
  // Whoever changes the settings in our place: on these nothing of ours runs, whatever they say.
  ['https://vip.123pan.cn/1817874751/evil.html', false],
  ['https://login.123999.com/', false],
])('with hosts of the user’s own %s is a page of 123pan: %s', (url, expected) => {
  expect(isPanPage(url, ADDED)).toBe(expected)
})

test.each([
  ['https://www.123999.com/', 'www.123999.com'],
  ['https://123999.com/', '123999.com'],
  ['https://pan.example.net/s/abc-def?pwd=1234', 'pan.example.net'],
  ['https://pan.example.net/?homeFilePath=1', 'pan.example.net'],
  ['https://example.com/', null],
  ['https://example.com/123', null],
  ['https://www.123pan.com/', null],
  ['https://vip.123pan.cn/1817874751/evil.html', null],
  ['https://login.123999.com/', null],
  ['http://www.123999.com/', null],
  ['about:blank', null],
  ['', null],
])('%j may be 123pan at a new address: %j', (url, host) => {
  expect(newPanHost(url)).toBe(host)
})
