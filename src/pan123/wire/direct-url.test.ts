import { expect, test } from 'vitest'
import { directUrl } from './direct-url.ts'

test.each([
  ['encoded', 'https://vip.123pan.cn/18/a/%E6%B5%8B%20b.mkv', 'https://vip.123pan.cn/18/a/%E6%B5%8B%20b.mkv'],
  ['raw', 'https://vip.123pan.cn/18/直链/测 b.mkv', 'https://vip.123pan.cn/18/%E7%9B%B4%E9%93%BE/%E6%B5%8B%20b.mkv'],
  ['by file id', 'https://18.v.123pan.cn/18/8209290', 'https://18.v.123pan.cn/18/8209290'],
  ['a custom domain', 'https://dl.example.com/a.mkv', 'https://dl.example.com/a.mkv'],
  ['a percent sign in a raw name', 'https://h.cn/1/100%.mkv', 'https://h.cn/1/100%25.mkv'],
  ['one before two hex digits', 'https://h.cn/1/100%FFmpeg.mkv', 'https://h.cn/1/100%25FFmpeg.mkv'],
  ['one in a name with raw spaces', 'https://h.cn/1/a%20b c.mkv', 'https://h.cn/1/a%2520b%20c.mkv'],
  ['an asterisk in a name', 'https://h.cn/1/a*b.mkv', 'https://h.cn/1/a*b.mkv'],
  ['a hash sign in a name', 'https://h.cn/1/a#b.mkv', 'https://h.cn/1/a%23b.mkv'],
  ['raw and encoded segments', 'https://h.cn/1/测/%E6%B5%8B.mkv', 'https://h.cn/1/%E6%B5%8B/%E6%B5%8B.mkv'],
  ['white space at the end', 'https://h.cn/1/a.mkv ', 'https://h.cn/1/a.mkv%20'],
  ['signed', 'https://h.cn/1/a.mkv?auth_key=1-2-3-4', 'https://h.cn/1/a.mkv'],
  ['another parameter', 'https://h.cn/1/a.mkv?x=1&auth_key=1-2-3-4', 'https://h.cn/1/a.mkv?x=1'],
])('%s', (_, given, url) => {
  expect(directUrl(given)).toBe(url)
})

test.each([
  ['http', 'http://vip.123pan.cn/1/a.mkv'],
  ['no path', 'https://vip.123pan.cn'],
  ['an empty path', 'https://vip.123pan.cn/'],
  ['a script', 'javascript:alert(1)//https://h.cn/a'],
  ['credentials', 'https://me:pw@vip.123pan.cn/1/a.mkv'],
  ['no such host', 'https://[/1/a.mkv'],
  ['every host', 'https://*/1/a.mkv'],
  ['every host, encoded', 'https://%2A.cn/1/a.mkv'],
  ['every host, full-width', 'https://＊/1/a.mkv'],
  ['a way up', 'https://h.cn/1/../2/a.mkv'],
  ['a way up, encoded', 'https://h.cn/1/%2e%2E/2/a.mkv'],
  ['a file named by a dot', 'https://h.cn/1/.'],
  ['a file named by two dots', 'https://h.cn/1/2/..'],
  ['a folder named by a dot', 'https://h.cn/1/./a.mkv'],
  ['a lone surrogate', 'https://h.cn/1/\uD800.mkv'],
  ['longer than any server takes', `https://h.cn/1/${'a'.repeat(65_536)}`],
  ['text', '文件不存在'],
  ['nothing', ''],
  ['no text', { url: 'https://h.cn/1/a.mkv' }],
])('no link: %s', (_, given) => {
  expect(directUrl(given)).toBeNull()
})
