import { expect, test } from 'vitest'
import { timeLeft } from './time-left.ts'

test.each([
  ['before the first answer the spacing tells', { done: 0, total: 40, elapsed: 0, spacing: 700 }, 'seconds', 30],
  ['answers that come in time change nothing', { done: 12, total: 40, elapsed: 8000, spacing: 700 }, 'seconds', 20],
  ['slow answers do', { done: 10, total: 40, elapsed: 20_000, spacing: 700 }, 'seconds', 60],
  ['many take minutes', { done: 0, total: 200, elapsed: 0, spacing: 700 }, 'minutes', 3],
  ['the last one takes a moment', { done: 39, total: 40, elapsed: 20_000, spacing: 700 }, 'seconds', 5],
  ['none are left', { done: 40, total: 40, elapsed: 20_000, spacing: 700 }, 'seconds', 5],
] as const)('%s', (_, pace, unit, n) => expect(timeLeft(pace)).toEqual({ unit, n }))
