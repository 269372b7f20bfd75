import { describe, expect, test } from 'vitest'
import { dice } from '../tests/replica/data/generate.ts'
import { median, medianInterval, quantile } from './statistics.ts'

test.each([
  [[7], 7],
  [[3, 1, 2], 2],
  [[4, 1, 3, 2], 2.5],
  [[1, 1, 1, 1000], 1],
  [[10, 9, 100], 10],
])('the median of %j is %d', (values, expected) => {
  expect(median(values)).toBe(expected)
})

test('a quantile lies between its neighbours', () => {
  expect(quantile([0, 10, 20, 30, 40], 0.25)).toBe(10)
  expect(quantile([0, 10], 0.9)).toBeCloseTo(9)
})

test('nothing has no median', () => {
  expect(median([])).toBeNaN()
})

describe('the interval of a median', () => {
  /** Differences around a true one, some far off. */
  const rounds = (truth: number, seed: number): number[] => {
    const roll = dice(seed)
    return Array.from({ length: 40 }, () => truth + (roll() - 0.5) + (roll() < 0.1 ? 10 * (roll() - 0.5) : 0))
  }
  test('holds the truth about as often as it says', () => {
    const intervals = Array.from({ length: 30 }, (_, seed) => medianInterval(rounds(0, seed + 1)))
    expect(intervals.filter(({ low, high }) => low <= 0 && high >= 0).length).toBeGreaterThanOrEqual(26)
  })

  test('does not hold what is far from it', () => {
    const { low } = medianInterval(rounds(2, 1))
    expect(low).toBeGreaterThan(1.5)
  })

  test('is the same for the same values', () => {
    expect(medianInterval(rounds(1, 3))).toEqual(medianInterval(rounds(1, 3)))
  })
})
