import { expect, test } from 'vitest'
import { readAddress } from './address.ts'

test.each([
  ['http://192.168.1.5:5244', 'http://192.168.1.5:5244', 'home'],
  ['192.168.1.5:5244', 'http://192.168.1.5:5244', 'home'],
  [' http://nas:5244/ ', 'http://nas:5244', 'home'],
  ['http://nas.local:5244/@manage/storages/add', 'http://nas.local:5244', 'home'],
  ['http://nas.local:5244/@login?redirect=%2F', 'http://nas.local:5244', 'home'],
  ['https://pan.example.com/list/@manage', 'https://pan.example.com/list', 'no'],
  ['https://pan.example.com/list/', 'https://pan.example.com/list', 'no'],
  ['https://pan.example.com/a/b?x#y', 'https://pan.example.com/a/b', 'no'],
  ['pan.example.com', 'https://pan.example.com', 'no'],
  ['pan.example.com:5244', 'http://pan.example.com:5244', 'public'],
  ['HTTP://Pan.Example.com:80/', 'http://pan.example.com', 'public'],
  ['http://8.8.8.8:5244', 'http://8.8.8.8:5244', 'public'],
  ['http://100.101.102.103:5244', 'http://100.101.102.103:5244', 'home'],
  ['http://100.128.0.1:5244', 'http://100.128.0.1:5244', 'public'],
  ['http://172.32.0.1', 'http://172.32.0.1', 'public'],
  ['http://[fd00::1]:5244', 'http://[fd00::1]:5244', 'home'],
  ['http://[2001:db8::1]:5244', 'http://[2001:db8::1]:5244', 'public'],
  // A name that only begins like an address of the home network.
  ['http://10.evil.example', 'http://10.evil.example', 'public'],
  ['http://192.168.1.5.evil.example', 'http://192.168.1.5.evil.example', 'public'],
  ['localhost:5244', 'http://localhost:5244', 'home'],
] as const)('%s is the server %s, in the clear: %s', (typed, base, plain) => {
  expect(readAddress(typed)).toMatchObject({ base, plain })
})

test.each([
  '',
  '   ',
  'http://',
  'ftp://nas',
  'javascript:alert(1)',
  'http://user:pw@nas:5244',
  'http://a b',
  'http://*',
  'https://*.example.com',
  'http://nas:99999',
])('%j is no server', (typed) => {
  expect(readAddress(typed)).toBeNull()
})

test('the host is named with its port', () => {
  expect(readAddress('http://nas:5244/x')?.host).toBe('nas:5244')
})
