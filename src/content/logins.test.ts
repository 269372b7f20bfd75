import { expect, test } from 'vitest'
import { Logins } from './logins.ts'

const LIST = 'https://api.123278.com/b/api/file/list/new?parentFileId=0'
const USER = 'https://api.123pan.cn/b/api/user/info'

const sent = (url: string, authorization: string | null) => ({ url, body: null, authorization })

test('the newest login of each account, and where it went', () => {
  const logins = new Logins()
  logins.learn(sent(LIST, 'Bearer old'), '18')
  logins.learn(sent(LIST, 'Bearer new'), '18')
  logins.learn(sent(LIST, 'Bearer other'), '19')
  expect(logins.ofAccount('18')).toEqual({
    origin: 'https://api.123278.com',
    authorization: 'Bearer new',
    password: '',
  })
  expect(logins.ofAccount('19')?.authorization).toBe('Bearer other')
  expect(logins.ofAccount('20')).toBeNull()
})

test('folders are asked for where folders were, whatever else the login went to', () => {
  const logins = new Logins()
  logins.learn(sent(USER, 'Bearer a'), '18')
  expect(logins.ofAccount('18')?.origin).toBe('https://api.123pan.cn')
  logins.learn(sent(LIST, 'Bearer a'), '18')
  logins.learn(sent(USER, 'Bearer b'), '18')
  expect(logins.ofAccount('18')).toEqual({ origin: 'https://api.123278.com', authorization: 'Bearer a', password: '' })
})

test('a share is asked for where it was, with the password it was asked for with, never with a login', () => {
  const logins = new Logins()
  expect(logins.ofShare('share:a-b')).toBeNull()
  logins.learn(sent('https://www.123pan.com/b/api/share/info?shareKey=a-b', null), null)
  expect(logins.ofShare('share:a-b')).toBeNull()
  const asked = 'https://www.123pan.com/b/api/share/get?shareKey=a-b'
  logins.learn(sent(asked, 'Bearer a'), '18')
  const way = { origin: 'https://www.123pan.com', authorization: null }
  expect(logins.ofShare('share:a-b')).toEqual({ ...way, password: '' })
  logins.learn(sent(`${asked}&SharePwd=pw`, null), null)
  expect(logins.ofShare('share:a-b')).toEqual({ ...way, password: 'pw' })
  expect(logins.ofShare('share:a-c')).toBeNull()
  expect(logins.ofAccount('18')).toBeNull()
})

test('nothing is learned from other addresses', () => {
  const logins = new Logins()
  logins.learn(sent('https://evil.example/upload', 'Bearer a'), '18')
  logins.learn(sent('http://api.123278.com/b/api/file/list/new', 'Bearer a'), '18')
  logins.learn(sent(LIST, 'no token'), null)
  expect(logins.ofAccount('18')).toBeNull()
})
