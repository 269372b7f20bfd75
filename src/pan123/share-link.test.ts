import { expect, test } from 'vitest'
import { readShareLink } from './share-link.ts'

const WWW = 'https://www.123pan.com'
const withPassword = { shareKey: 'a6cA-edJAh', password: 'x1y2', origin: WWW }

test.each([
  ['123pan.com', 'https://123pan.com'],
  ['www.123pan.cn', 'https://www.123pan.cn'],
  ['yun.123pan.cn', 'https://yun.123pan.cn'],
  ['www.123684.com', 'https://www.123684.com'],
  ['yun.123865.com', 'https://yun.123865.com'],
  ['123912.com', 'https://123912.com'],
  ['www.123952.com', 'https://www.123952.com'],
  ['www.123635.com', 'https://www.123635.com'],
  ['1817874751.share.123pan.cn', 'https://1817874751.share.123pan.cn'],
  ['1817874751.mshare.123pan.com', 'https://1817874751.mshare.123pan.com'],
  ['WWW.123Pan.com', WWW],
])('on %s', (host, origin) => {
  const share = { shareKey: 'a6cA-edJAh', password: '', origin }
  for (const scheme of ['https://', 'http://', 'HTTPS://', ''])
    expect(readShareLink(`${scheme}${host}/s/a6cA-edJAh`)).toEqual(share)
})

test.each([
  '/s/a6cA-edJAh',
  '/s/a6cA-edJAh/',
  '/s/a6cA-edJAh.html',
  '/s/a6cA-edJAh.html/',
  '/ps/a6cA-edJAh',
  '/123pan/a6cA-edJAh',
  '/s/a6cA-edJAh?',
  '/s/a6cA-edJAh?pwd=',
  '/s/a6cA-edJAh#',
  '/s/a6cA-edJAh?from=x&y',
  '/s/a6cA-edJAh?from=提取#pwdx',
])('at %s, without a password', (path) => {
  expect(readShareLink(` ${WWW}${path}\n`)).toEqual({ ...withPassword, password: '' })
})

test.each([
  '?pwd=x1y2',
  '.html?pwd=x1y2#',
  '/?pwd=x1y2',
  '?a=b&pwd=x1y2&c=d',
  '?Pwd=x1y2',
  '?提取码:x1y2',
  '?提取码：x1y2',
  '?提取码=x1y2',
  '?提取码: x1y2',
  '?%E6%8F%90%E5%8F%96%E7%A0%81:x1y2',
  '?%e6%8f%90%e5%8f%96%e7%a0%81%3ax1y2',
  '?%E6%8F%90%E5%8F%96%E7%A0%81%3Dx1y2',
  '?%E6%8F%90%E5%8F%96%E7%A0%81%EF%BC%9Ax1y2',
  '?pwd=%781y2',
  '?pwd=x1y2复制这段内容',
  '?pwd=x1y2）',
  '提取码:x1y2',
  '.html提取码：x1y2',
  ' 提取码：x1y2',
  ' 提取码 : x1y2',
  '，访问密码：x1y2。',
  '　密码x1y2',
  ' （訪問碼 x1y2）',
  ' pwd: x1y2',
  ' Password=x1y2 解压密码：other',
  ' 解压密码：other 提取码：x1y2',
  ' x1y2',
  ',x1y2',
  '?from=app\tx1y2 as agreed',
  '?pwd= x1y2',
  '> x1y2',
])('with its password: …%s', (rest) => {
  expect(readShareLink(`${WWW}/s/a6cA-edJAh${rest}`)).toEqual(withPassword)
})

test.each([
  ['?pwd=a%26b%20c', 'a&b c'],
  ['?pwd=50%', '50%'],
  ['?pwd=a=b:c', 'a=b:c'],
  [' a-b_c!', 'a-b_c!'],
])('a password of other characters: …%s', (rest, password) => {
  expect(readShareLink(`${WWW}/s/a6cA-edJAh${rest}`)?.password).toBe(password)
})

test.each([
  ' 解压密码：other',
  ' 复制这段内容后打开',
  ' https://example.com/x',
  ' # mine',
  ' 提取码：无',
  ' 提取码：',
  ' -',
  '.',
])('no password is …%s', (rest) => {
  expect(readShareLink(`${WWW}/s/a6cA-edJAh${rest}`)?.password).toBe('')
})

test('a key alone, with or without its password', () => {
  const share = { shareKey: 'a6cA-edJAh', password: '', origin: null }
  expect(readShareLink(' a6cA-edJAh ')).toEqual(share)
  expect(readShareLink('a6cA-edJAh 提取码：x1y2')).toEqual({ ...share, password: 'x1y2' })
})

test.each([
  '',
  'a6cAedJAh',
  'https://evil.example/s/a6cA-edJAh',
  'https://www.123pan.com.evil.example/s/a6cA-edJAh',
  'https://evil-123pan.com/s/a6cA-edJAh',
  'https://www.123pan.com@evil.example/s/a6cA-edJAh',
  'https://evil@www.123pan.com/s/a6cA-edJAh',
  'https://www.123pan.com:8443/s/a6cA-edJAh',
  'https://evil.example/www.123pan.com/s/a6cA-edJAh',
  'https://evil.example/?https://www.123pan.com/s/a6cA-edJAh',
  'ftp://www.123pan.com/s/a6cA-edJAh',
  'https://vip.123pan.cn/s/a6cA-edJAh',
  'https://1817874751.v.123pan.cn/s/a6cA-edJAh',
  'https://login.share.123pan.com/s/a6cA-edJAh',
  'https://www.123pan.com/',
  'https://www.123pan.com/s/a6cAedJAh',
  'https://www.123pan.com/s/a6cA-edJAh/more',
  'https://www.123pan.com/s/a6cA-edJAh-more',
  'https://www.123pan.com/s/a6cA-edJAh.htm',
  'https://www.123pan.com/x/a6cA-edJAh',
  '/s/a6cA-edJAh',
  '看 https://www.123pan.com/s/a6cA-edJAh',
  'https://www.123pan.com/s/a6cA-edJAh https://www.123pan.com/s/other-One',
])('no share link: %j', (text) => {
  expect(readShareLink(text)).toBeNull()
})
