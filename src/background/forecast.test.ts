import { expect, test } from 'vitest'
import { countIn, levelsFor, requestsLeft, timeLeft } from './forecast.ts'

test('at the start an open folder is one request, and the one under way what is left of it', () => {
  expect(requestsLeft(levelsFor(4), null)).toBe(4)
  expect(requestsLeft(levelsFor(1), { depth: 1, pages: 7 })).toBe(7)
})

test('open folders take as many requests as those of their depth took', () => {
  const levels = countIn(countIn(levelsFor(10), 1, { held: 0, requests: 3 }), 1, { held: 0, requests: 2 })
  expect(requestsLeft(levels, null)).toBe(20)
  expect(requestsLeft(levels, { depth: 1, pages: 1 })).toBe(18 + 0 + 1)
})

test('and bring as many below them as those did: 40 folders of 5 are not 40 requests', () => {
  let levels = countIn(levelsFor(1), 1, { held: 40, requests: 1 })
  levels = countIn(levels, 2, { held: 5, requests: 1 })
  for (let leaf = 0; leaf < 5; leaf++) levels = countIn(levels, 3, { held: 0, requests: 1 })
  expect(requestsLeft(levels, null)).toBe(39 * 6)
  expect(requestsLeft(levels, { depth: 2, pages: 1 })).toBe(38 * 6 + 5 + 1)
})

test('nothing is left when all are listed', () => {
  const levels = countIn(countIn(levelsFor(1), 1, { held: 1, requests: 2 }), 2, { held: 0, requests: 9 })
  expect(requestsLeft(levels, null)).toBe(0)
})

test('very deep folders are reckoned together, and the record does not grow with them', () => {
  let levels = levelsFor(1)
  for (let depth = 1; depth < 2_000; depth++) levels = countIn(levels, depth, { held: 1, requests: 1 })
  expect(levels.length).toBeLessThan(600)
  expect(requestsLeft(levels, { depth: 2_000, pages: 1 })).toBeGreaterThan(0)
})

test('seconds, rounded up; nothing where nothing is known', () => {
  expect(timeLeft(3, 700)).toEqual({ requests: 3, seconds: 3 })
  expect(timeLeft(null, 700)).toBeNull()
})
