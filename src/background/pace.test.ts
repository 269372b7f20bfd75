import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { realClock } from './clock.ts'
import { createPace } from './pace.ts'

beforeEach(() => {
  vi.useFakeTimers({ now: 1_000_000 })
})
afterEach(() => {
  vi.useRealTimers()
})

const on = new AbortController().signal
/** The milliseconds from now until a turn comes. */
const waited = async (turn: Promise<void>): Promise<number> => {
  const from = Date.now()
  const at = turn.then(() => Date.now())
  await vi.runAllTimersAsync()
  return (await at) - from
}

test('the first may start at once, each other 700 ms after the one before', async () => {
  const pace = createPace(realClock, () => 0)
  const starts = [pace.turn(on), pace.turn(on), pace.turn(on)]
  const at = Promise.all(starts.map((turn) => turn.then(() => Date.now() - 1_000_000)))
  await vi.runAllTimersAsync()
  expect(await at).toEqual([0, 700, 1400])
  await vi.advanceTimersByTimeAsync(5000)
  expect(await waited(pace.turn(on))).toBe(0)
})

test('"too fast": 2 s doubling to 60 s, then it gives up', async () => {
  const pace = createPace(realClock, () => 0)
  const pauses: number[] = []
  while (pace.tooFast()) pauses.push(await waited(pace.turn(on)))
  expect(pauses).toEqual([2000, 4000, 8000, 16_000, 32_000, 60_000, 60_000, 60_000])
  expect(pace.tooFast()).toBe(true)
})

test('a fine answer starts the doubling again; chance makes a pause longer, never shorter', async () => {
  const pace = createPace(realClock, () => 1)
  pace.tooFast()
  expect(await waited(pace.turn(on))).toBe(2500)
  pace.fine()
  pace.tooFast()
  expect(await waited(pace.turn(on))).toBe(2500)
})

test('a pause holds up who waits already', async () => {
  const pace = createPace(realClock, () => 0)
  await waited(pace.turn(on))
  const turn = pace.turn(on)
  pace.tooFast()
  expect(await waited(turn)).toBe(2000)
})

test('who stops does not wait', async () => {
  const pace = createPace(realClock, () => 0)
  const stop = new AbortController()
  pace.tooFast()
  const turn = pace.turn(stop.signal)
  stop.abort(new Error('stopped'))
  await expect(turn).rejects.toThrow('stopped')
  await expect(pace.turn(stop.signal)).rejects.toThrow('stopped')
  expect(vi.getTimerCount()).toBe(0)
})
