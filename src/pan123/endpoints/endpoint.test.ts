import { expect, test, vi } from 'vitest'
import { endpointOf } from './endpoint.ts'

test.each([
  ['https://yun.123pan.cn/api/getBaseUrl', 'base-url'],
  ['https://api.123pan.cn/b/api/user/info', 'user-info'],
  ['https://api.123278.com/b/api/file/list/new?driveId=0&2543441651=1767196800-1-2', 'file-list'],
  ['https://www.123pan.com/a/api/file/info', 'file-info'],
  ['https://www.123pan.com/api/file/get_path', 'file-path'],
  ['https://www.123pan.com/b/api/restful/goapi/v1/file/details', 'file-details'],
  ['https://1812345678.share.123pan.cn/b/api/share/get?shareKey=a-b', 'share-get'],
  ['https://www.123pan.com/b/api/share/info?shareKey=a-b#x', 'share-info'],
  ['https://api.123278.com/b/api/cdn-link/url?fileID=1', 'link-url'],
  ['https://localhost:8443/b/api/cdn-link/enable', 'link-enable'],
  ['https://api.123278.com/b/api/cdn-link/disable', 'link-disable'],
])('%s is %s', (url, endpoint) => {
  expect(endpointOf(url)).toBe(endpoint)
})

test.each([
  '',
  '/b/api/user/info',
  'https://www.123pan.com',
  'https://www.123pan.com/',
  'https://www.123pan.com/b/api/',
  'https://www.123pan.com/c/api/user/info',
  'https://www.123pan.com/b/b/api/user/info',
  'https://www.123pan.com/b/api/user/info/',
  'https://www.123pan.com/b/api/user/information',
  'https://www.123pan.com/b/api/user',
  'https://www.123pan.com/b/api/constructor',
  'https://www.123pan.com/b/api/__proto__',
  'https://www.123pan.com/#/b/api/user/info',
  'https://www.123pan.com/x?/b/api/user/info',
  'http://www.123pan.com/b/api/user/info',
  'data:text/plain,/b/api/user/info',
])('%s is none of them', (url) => {
  expect(endpointOf(url)).toBeNull()
})

test('a page that replaces built-ins is not asked', () => {
  const startsWith = vi.spyOn(String.prototype, 'startsWith')
  const slice = vi.spyOn(String.prototype, 'slice')
  const exec = vi.spyOn(RegExp.prototype, 'exec')
  endpointOf('https://api.123278.com/b/api/file/list/new')
  const calls = [startsWith, slice, exec].map((spy) => spy.mock.calls.length)
  vi.restoreAllMocks()
  expect(calls).toEqual([0, 0, 0])
})
