import { expect, test, vi } from 'vitest'
import { inOrder, lifeAt, needsLinks } from './life.ts'

vi.mock('webextension-polyfill', () => ({ default: {} }))

const HOUR = 3_600_000
const NOW = 1_790_000_000_000

/** A mounting that was updated so many hours ago and whose links end in so many. */
const dated = (path: string, ago: number, ends: number | null) => ({
  path,
  updatedAt: NOW - ago * HOUR,
  expiresAt: ends === null ? null : (NOW + ends * HOUR) / 1000,
})

test('links that do not end have no life to tell of', () => {
  expect(lifeAt(dated('/a', 1, null), NOW)).toEqual({ state: 'none' })
})

test('links are fine until the last quarter of their life', () => {
  expect(lifeAt(dated('/a', 17, 7), NOW)).toEqual({ state: 'fine', until: NOW / 1000 + 7 * 3600 })
  expect(lifeAt(dated('/a', 18, 6), NOW)).toEqual({
    state: 'soon',
    until: NOW / 1000 + 6 * 3600,
    left: { unit: 'hours', n: 6 },
  })
})

test('links have ended from the second on in which they end', () => {
  expect(lifeAt(dated('/a', 24, 1 / 3600), NOW)).toMatchObject({ state: 'soon' })
  expect(lifeAt(dated('/a', 24, 0), NOW)).toEqual({ state: 'ended', until: NOW / 1000 })
})

test('new links are needed where they end soon or have ended', () => {
  expect([dated('/a', 1, null), dated('/a', 1, 23)].some((each) => needsLinks(each, NOW))).toBe(false)
  expect([dated('/a', 23, 1), dated('/a', 25, -1)].every((each) => needsLinks(each, NOW))).toBe(true)
})

test('what ends soon comes first, the earliest before the others; then the newest', () => {
  const rows = [
    dated('/lasting, old', 9, null),
    dated('/soon', 20, 4),
    dated('/fine, new', 1, 23),
    dated('/ended', 30, -6),
    dated('/lasting', 5, null),
    dated('/sooner', 22, 2),
  ]
  expect(inOrder(rows, NOW).map(({ path }) => path)).toEqual([
    '/ended',
    '/sooner',
    '/soon',
    '/fine, new',
    '/lasting',
    '/lasting, old',
  ])
})
