import { expect, test } from 'vitest'
import { hostName } from './host-name.ts'

test.each([
  [' DL.Example.com ', 'dl.example.com'],
  ['下载.中国', 'xn--lfq02c.xn--fiqs8s'],
  ['a-b.example.co', 'a-b.example.co'],
])('%j is a domain', (typed, host) => {
  expect(hostName(typed)).toMatch(host.startsWith('xn--') ? /^xn--\w+\.xn--\w+$/ : new RegExp(`^${host}$`))
})

test.each([
  '',
  'localhost',
  'https://dl.example.com',
  'dl.example.com/path',
  'dl.example.com:8443',
  'me@dl.example.com',
  'dl example.com',
  '10.0.0.1',
  '[::1]',
  'a..b.com',
])('%j is none', (typed) => {
  expect(hostName(typed)).toBeNull()
})
