import { expect, test } from 'vitest'
import { createStrangers } from './strangers.ts'

const of = (...urls: string[]): readonly string[] => {
  const strangers = createStrangers({ space: 'own:18', customHosts: [{ host: 'dl.example.com', uid: '18' }] })
  for (const url of urls) strangers.see(url)
  return strangers.list()
}

test('123pan’s hosts for the account, and the domains that the user has confirmed, are none', () => {
  expect(
    of(
      'https://vip.123pan.cn/18/a/b',
      'https://18.v.123pan.cn/18/7',
      'https://18.v.123pan.cn/7',
      'https://dl.example.com/a/b',
      'https://dl.example.com/7',
    ),
  ).toEqual([])
})

test('each other host is told once', () => {
  expect(of('https://evil.example/18/a', 'https://evil.example/19/b', 'https://evil.example/7')).toEqual([
    'evil.example',
  ])
})

test('so is 123pan’s own where the links are another account’s, also between good ones', () => {
  expect(of('https://vip.123pan.cn/18/a', 'https://vip.123pan.cn/19/a', 'https://19.v.123pan.cn/7')).toEqual([
    'vip.123pan.cn/19',
    '19.v.123pan.cn',
  ])
})
