import { expect, test } from 'vitest'
import { requestsLeft, timeLeft } from './forecast.ts'

test.each([
  [{ done: 0, open: 0, spent: 0, pages: 7 }, 7],
  [{ done: 4, open: 10, spent: 2, pages: 0 }, 10],
  [{ done: 4, open: 10, spent: 10, pages: 3 }, 28],
  [{ done: 4, open: 3, spent: 5, pages: 0 }, 4],
  [{ done: 4, open: 0, spent: 10, pages: 0 }, 0],
])('%o leaves %i requests', (sofar, requests) => {
  expect(requestsLeft(sofar)).toBe(requests)
})

test('seconds, rounded up; nothing where nothing is known', () => {
  expect(timeLeft(3, 700)).toEqual({ requests: 3, seconds: 3 })
  expect(timeLeft(null, 700)).toBeNull()
})
