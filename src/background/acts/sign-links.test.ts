import { expect, test } from 'vitest'
import { signLinks } from './sign-links.ts'

const settings = {
  customHosts: [{ host: 'dl.example.com', uid: '18' }],
  validMinutes: 30,
  signedHours: 24,
  clockOffset: 0,
}
const sign = (links: readonly string[], keys: Readonly<Record<string, string>> = { 18: 'k', 77: 'K' }) =>
  signLinks(
    { uids: Object.keys(keys), readKey: async (uid) => keys[uid] ?? null, settings, now: () => 1_767_110_400_000 },
    links,
  )

test('each link is signed with the key of the account that it names, in the order given', async () => {
  const { lines, refused, expiresAt } = await sign([
    'https://vip.123pan.cn/77/a.mkv',
    'https://vip.123pan.cn/18/a b.mkv?auth_key=1-2-18-old#x',
    'https://dl.example.com/films/c.mkv',
  ])
  expect([refused, expiresAt]).toEqual([[], 1_767_196_800])
  expect(lines.map((line) => line.replace(/-[\da-f]{32}-(\d+)-[\da-f]{32}$/, ' $1'))).toEqual([
    'https://vip.123pan.cn/77/a.mkv?auth_key=1767196800 77',
    'https://vip.123pan.cn/18/a%20b.mkv?auth_key=1767196800 18',
    'https://dl.example.com/films/c.mkv?auth_key=1767196800 18',
  ])
})

test.each([
  ['https://vip.123pan.cn/99/a.mkv', 'uid-not-the-keys'],
  ['https://18.v.123pan.cn/77/a.mkv', 'uid-not-the-keys'],
  ['https://evil.example/18/a.mkv', 'host-not-known'],
  ['https://vip.123pan.cn.evil.example/18/a.mkv', 'host-not-known'],
  ['https://www.123pan.com/18/a.mkv', 'host-not-known'],
  ['http://vip.123pan.cn/18/a.mkv', 'not-direct'],
  ['https://vip.123pan.cn/films/a.mkv', 'not-direct'],
  ['https://vip.123pan.cn/18/../77/a.mkv', 'not-direct'],
])('%s is refused: %s', async (link, reason) => {
  expect(await sign([link])).toEqual({ lines: [], refused: [reason], expiresAt: null })
})

test('without any key a direct link wants one; a stranger’s host is still a stranger’s', async () => {
  const { refused } = await sign(['https://vip.123pan.cn/18/a.mkv', 'https://evil.example/18/a.mkv'], {})
  expect(refused).toEqual(['key-missing', 'host-not-known'])
})
