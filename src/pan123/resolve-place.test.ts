import { expect, test } from 'vitest'
import { resolvePlace, type SeenPlace } from './resolve-place.ts'

const HREF = 'https://yun.123pan.cn/?homeFilePath=11%2C22'
const SHARE = 'https://www.123pan.com/s/ab-cd'

const place = (change: Partial<SeenPlace>): SeenPlace => ({
  href: HREF,
  hook: 'ok',
  login: true,
  uid: '1',
  listed: null,
  problem: null,
  ...change,
})

test('a page of another host is elsewhere, whatever it answers', () => {
  expect(resolvePlace('https://example.com/', place({}), [])).toEqual({ kind: 'elsewhere' })
  expect(resolvePlace(undefined, null, [])).toEqual({ kind: 'elsewhere' })
})

test('without a content script, or with one that came late, the page must be reloaded', () => {
  expect(resolvePlace(HREF, null, [])).toEqual({ kind: 'reload' })
  expect(resolvePlace(HREF, place({ hook: 'late' }), [])).toEqual({ kind: 'reload' })
})

test('what was listed at this very address goes before the address', () => {
  const listed = { space: 'own:2', folder: 33, href: HREF } as const
  expect(resolvePlace(HREF, place({ listed }), [])).toEqual({ kind: 'at', space: 'own:2', folder: 33 })
})

test('the address goes before what was listed at an earlier one', () => {
  const listed = { space: 'own:1', folder: 33, href: 'https://yun.123pan.cn/' } as const
  expect(resolvePlace(HREF, place({ listed }), [])).toEqual({ kind: 'at', space: 'own:1', folder: 22 })
})

test('no path in the address means the top', () => {
  const href = 'https://yun.123pan.cn/'
  expect(resolvePlace(href, place({ href }), [])).toEqual({ kind: 'at', space: 'own:1', folder: 0 })
})

test('an address that does not say leaves it to what was listed', () => {
  const href = 'https://yun.123pan.cn/DirectLink'
  const listed = { space: 'own:1', folder: 33, href: HREF } as const
  expect(resolvePlace(href, place({ href, listed }), [])).toEqual({ kind: 'at', space: 'own:1', folder: 33 })
  expect(resolvePlace(href, place({ href }), [])).toEqual({ kind: 'nothing', problem: null })
})

test('in a share the folder is the one that was listed', () => {
  const listed = { space: 'share:ab-cd', folder: 7, href: SHARE } as const
  expect(resolvePlace(SHARE, place({ href: SHARE, listed }), [])).toEqual({
    kind: 'at',
    space: 'share:ab-cd',
    folder: 7,
  })
})

test('a share whose listing failed says why', () => {
  const problem = { code: 'share-wrong-password' } as const
  expect(resolvePlace(SHARE, place({ href: SHARE, problem }), [])).toEqual({ kind: 'nothing', problem })
})

test('without an account, a logged-out answer is said; no answer at all is nothing', () => {
  const out = place({ uid: null, problem: { code: 'logged-out' } })
  expect(resolvePlace(HREF, out, [])).toEqual({ kind: 'logged-out' })
  expect(resolvePlace(HREF, place({ uid: null }), [])).toEqual({ kind: 'nothing', problem: null })
})

test('a page that keeps no login and has shown no account is logged out', () => {
  expect(resolvePlace(HREF, place({ uid: null, login: false }), [])).toEqual({ kind: 'logged-out' })
  expect(resolvePlace(HREF, place({ uid: null, login: true }), [])).toEqual({ kind: 'nothing', problem: null })
})
