import { afterEach, expect, test, vi } from 'vitest'
import { inSteps } from './in-steps.ts'

function* counting(to: number, atEach: () => void): Generator<number, string, undefined> {
  for (let at = 1; at <= to; at++) {
    atEach()
    yield at
  }
  return 'counted'
}

afterEach(() => vi.restoreAllMocks())

/** A clock that goes on by so many milliseconds at each step. */
function slowSteps(milliseconds: number): () => void {
  let now = 0
  vi.spyOn(performance, 'now').mockImplementation(() => now)
  return () => {
    now += milliseconds
  }
}

test('what is short is done at once', () => {
  const slices: unknown[] = []
  inSteps(
    counting(3, slowSteps(1)),
    (given) => slices.push(given),
    (given, result) => slices.push(given, result),
  )
  expect(slices).toEqual([[1, 2, 3], 'counted'])
})

test('what is long comes in slices, all of it, in order', async () => {
  const slices: (readonly number[])[] = []
  const result = await new Promise((resolve) => {
    inSteps(
      counting(10, slowSteps(6)),
      (given) => slices.push(given),
      (given, end) => {
        slices.push(given)
        resolve(end)
      },
    )
    // The first slice is there, and the caller goes on.
    expect(slices).toEqual([[1, 2, 3]])
  })
  expect(result).toBe('counted')
  expect(slices.length).toBeGreaterThan(3)
  expect(slices.flat()).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
})

test('given up, it takes no step more', () => {
  vi.useFakeTimers()
  let taken = 0
  const slow = slowSteps(20)
  const stop = inSteps(
    counting(5, () => {
      taken++
      slow()
    }),
    () => undefined,
    () => expect.unreachable(),
  )
  stop()
  vi.runAllTimers()
  vi.useRealTimers()
  expect(taken).toBe(1)
})
