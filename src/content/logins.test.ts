import { expect, test } from 'vitest'
import { Logins } from './logins.ts'

const LIST = 'https://api.123278.com/b/api/file/list/new?parentFileId=0'
const USER = 'https://api.123pan.cn/b/api/user/info'

test('the newest login of each account, and where it went', () => {
  const logins = new Logins()
  logins.learn(LIST, '18', 'Bearer old')
  logins.learn(LIST, '18', 'Bearer new')
  logins.learn(LIST, '19', 'Bearer other')
  expect(logins.ofAccount('18')).toEqual({ origin: 'https://api.123278.com', authorization: 'Bearer new' })
  expect(logins.ofAccount('19')?.authorization).toBe('Bearer other')
  expect(logins.ofAccount('20')).toBeNull()
})

test('folders are asked for where folders were, whatever else the login went to', () => {
  const logins = new Logins()
  logins.learn(USER, '18', 'Bearer a')
  expect(logins.ofAccount('18')?.origin).toBe('https://api.123pan.cn')
  logins.learn(LIST, '18', 'Bearer a')
  logins.learn(USER, '18', 'Bearer b')
  expect(logins.ofAccount('18')).toEqual({ origin: 'https://api.123278.com', authorization: 'Bearer a' })
})

test('a share is asked for where it was, never with a login', () => {
  const logins = new Logins()
  expect(logins.ofShares).toBeNull()
  logins.learn('https://www.123pan.com/b/api/share/info?shareKey=a-b', null, null)
  expect(logins.ofShares).toBeNull()
  logins.learn('https://www.123pan.com/b/api/share/get?shareKey=a-b', '18', 'Bearer a')
  expect(logins.ofShares).toEqual({ origin: 'https://www.123pan.com', authorization: null })
  expect(logins.ofAccount('18')).toBeNull()
})

test('nothing is learned from other addresses', () => {
  const logins = new Logins()
  logins.learn('https://evil.example/upload', '18', 'Bearer a')
  logins.learn('http://api.123278.com/b/api/file/list/new', '18', 'Bearer a')
  logins.learn(LIST, null, 'no token')
  expect(logins.ofAccount('18')).toBeNull()
})
