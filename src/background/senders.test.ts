import { expect, test, vi } from 'vitest'
import type { Tabs } from '../platform/index.ts'
import { isContentScript, isOwnPage, type Sender } from './senders.ts'

vi.mock('../platform/index.ts', () => ({ readPanHosts: async () => ['pan.example.net'] }))

const tab: Tabs.Tab = { index: 0, highlighted: true, active: true, pinned: false, incognito: false }
const page: Sender = { id: 'ours', tab, frameId: 0, url: 'https://www.123pan.com/?homeFilePath=1' }
const popup: Sender = { id: 'ours', url: 'chrome-extension://ours/src/popup/index.html' }
const HOME = 'chrome-extension://ours/'

test.each<[string, Sender, boolean]>([
  ['the web app', page, true],
  ['the web app, with its origin', { ...page, origin: 'https://www.123pan.com' }, true],
  ['a share', { ...page, url: 'https://7.share.123pan.cn/123pan/a-b' }, true],
  ['a host that the user has added', { ...page, url: 'https://pan.example.net/' }, true],
  ['a frame on such a host', { ...page, url: 'https://pan.example.net/', frameId: 3 }, false],
  ['another extension', { ...page, id: 'theirs' }, false],
  ['no tab', { id: 'ours', frameId: 0, url: page.url ?? '' }, false],
  ['a frame in the page', { ...page, frameId: 3 }, false],
  ['a frame not told', { id: 'ours', tab, url: page.url ?? '' }, false],
  ['no address', { id: 'ours', tab, frameId: 0 }, false],
  ['a direct-link host', { ...page, url: 'https://vip.123pan.cn/7/evil.html' }, false],
  ['the login', { ...page, url: 'https://login.123pan.com/' }, false],
  ['another site', { ...page, url: 'https://evil.example/' }, false],
  ['an origin that is not the address', { ...page, origin: 'https://evil.example' }, false],
  ['a sandboxed page', { ...page, origin: 'null' }, false],
  ['our popup', popup, false],
])('a content script of ours: %s', async (_, sender, expected) => {
  expect(await isContentScript(sender, 'ours')).toBe(expected)
})

test.each<[string, Sender, boolean]>([
  ['the popup', popup, true],
  ['the popup as a tab', { ...popup, tab, frameId: 0 }, true],
  ['a content script', page, false],
  ['another extension', { ...popup, id: 'theirs' }, false],
  ['an address that only looks like ours', { ...popup, url: 'chrome-extension://ours.evil/' }, false],
  ['no address', { id: 'ours' }, false],
])('a page of ours: %s', (_, sender, expected) => {
  expect(isOwnPage(sender, 'ours', HOME)).toBe(expected)
})
