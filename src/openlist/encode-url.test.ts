import { expect, test } from 'vitest'
import { encodeUrl } from './encode-url.ts'

test.each([
  ['https://vip.123pan.cn/1812/我 的.mkv', 'https://vip.123pan.cn/1812/%E6%88%91%20%E7%9A%84.mkv'],
  ['https://h/%E6%88%91%20.mkv?auth_key=1-2-3-a#/b', 'https://h/%E6%88%91%20.mkv?auth_key=1-2-3-a#/b'],
  ['https://h/100%.txt', 'https://h/100%25.txt'],
  ['https://h/x?u=http://y', 'https://h/x?u=http%3A//y'],
  ['https://h/x:', 'https://h/x%3A'],
  ['https://h:8080/x', 'https://h:8080/x'],
  ['https://h:', 'https://h/'],
  ['https://http://x', 'https://http//x'],
  ['https://h?a', 'https://h/?a'],
  ['HTTPS://h/a\nb\t"\uD800', 'https://h/a%0Ab%09%22%EF%BF%BD'],
  ['https://h/a#b#c', 'https://h/a#b%23c'],
])('%j → %s', (url, encoded) => {
  expect(encodeUrl(url)).toBe(encoded)
  expect(encodeUrl(encoded)).toBe(encoded)
})

test.each(['ftp://h/x', '/x', '', ' https://h/x'])('%j is no link', (url) => {
  expect(() => encodeUrl(url)).toThrow('link-unreadable')
})
