import { expect, test, vi } from 'vitest'
import { typedAddress } from './typed-address.ts'

// The rest of the door asks for a browser.
vi.mock('../../platform/index.ts', () => import('../../platform/host-name.ts'))

test.each([
  ['https://pan.example.net/s/abc-def?pwd=1#x', 'pan.example.net'],
  [' HTTPS://Pan.Example.net ', 'pan.example.net'],
  ['pan.example.net', 'pan.example.net'],
  ['pan.example.net/s/abc-def', 'pan.example.net'],
])('%j can be added', (typed, host) => {
  expect(typedAddress(typed, ['other.example.net'], ['dl.example.com'])).toEqual({ host })
})

test.each([
  ['http://pan.example.net/', 'bad'],
  ['https://pan.example.net:8443/', 'bad'],
  ['https://me@pan.example.net/', 'bad'],
  ['https://10.0.0.1/', 'bad'],
  ['https://*/*', 'bad'],
  ['*.example.net', 'bad'],
  ['file:///etc/passwd', 'bad'],
  ['localhost', 'bad'],
  ['', 'bad'],
  ['https://www.123pan.com/?homeFilePath=1', 'listed'],
  ['1817874751.share.123pan.cn', 'listed'],
  ['https://vip.123pan.cn/1/a.html', 'never'],
  ['https://7.v.123pan.com/', 'never'],
  ['login.123pan.com', 'never'],
  ['https://dl.example.com/', 'never'],
  ['https://taken.example.net/', 'taken'],
])('%j cannot: %s', (typed, refused) => {
  expect(typedAddress(typed, ['taken.example.net'], ['dl.example.com'])).toEqual({ refused })
})
