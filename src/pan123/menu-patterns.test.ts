import { expect, test } from 'vitest'
import { pagePatterns } from './hosts.ts'
import { DIRECT_LINK_PATTERNS, drivePatterns } from './menu-patterns.ts'

test('the hosts of direct links, and no page', () => {
  expect(DIRECT_LINK_PATTERNS.toSorted()).toEqual([
    'https://*.v.123pan.cn/*',
    'https://*.v.123pan.com/*',
    'https://vip.123pan.cn/*',
    'https://vip.123pan.com/*',
  ])
})

test('pages of one’s own drive, also on hosts that the user has added; no page of a share', () => {
  const all = drivePatterns(pagePatterns(['123new.com']))
  expect(all).toEqual(
    expect.arrayContaining([
      'https://www.123pan.com/',
      'https://www.123pan.com/?*',
      'https://123new.com/',
      'https://123new.com/*homeFilePath=*',
    ]),
  )
  const reads = (url: string) =>
    all.some((pattern) =>
      new RegExp(
        `^${pattern
          .split('*')
          .map((part) => part.replaceAll(/[.?]/g, String.raw`\$&`))
          .join('.*')}$`,
      ).test(url),
    )
  expect(reads('https://yun.123pan.cn/?homeFilePath=1%2C2')).toBe(true)
  expect(reads('https://www.123pan.com/s/abc-def?pwd=1')).toBe(false)
  expect(reads('https://18.share.123pan.cn/123pan/abc-def')).toBe(false)
})
