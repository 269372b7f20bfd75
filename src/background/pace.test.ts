import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { realClock } from './clock.ts'
import { createPace, type Pace } from './pace.ts'

beforeEach(() => {
  vi.useFakeTimers({ now: 1_000_000 })
})
afterEach(() => {
  vi.useRealTimers()
})

const on = new AbortController().signal
const paceOf = (random = 0, setting: unknown = 700): Pace =>
  createPace(
    realClock,
    () => random,
    () => setting,
  )
/** The milliseconds from now until a turn comes. */
const waited = async (turn: Promise<void>): Promise<number> => {
  const from = Date.now()
  const at = turn.then(() => Date.now())
  await vi.runAllTimersAsync()
  return (await at) - from
}

test('the distance counts from when a request starts in fact: a slow tab makes none come early', async () => {
  const pace = paceOf()
  await waited(pace.turn(on))
  vi.advanceTimersByTime(2_000)
  pace.starts()
  expect(await waited(pace.turn(on))).toBe(700)
})

test('the first may start at once, each other 700 ms after the one before', async () => {
  const pace = paceOf()
  const starts = [pace.turn(on), pace.turn(on), pace.turn(on)]
  const at = Promise.all(starts.map((turn) => turn.then(() => Date.now() - 1_000_000)))
  await vi.runAllTimersAsync()
  expect(await at).toEqual([0, 700, 1400])
  await vi.advanceTimersByTimeAsync(5000)
  expect(await waited(pace.turn(on))).toBe(0)
})

test('pauses: 2 s doubling to 60 s, then it gives up, and may begin again', async () => {
  const pace = paceOf()
  const pauses: number[] = []
  while (pace.back(true)) pauses.push(await waited(pace.turn(on)))
  expect(pauses).toEqual([2000, 4000, 8000, 16_000, 32_000, 60_000, 60_000, 60_000])
  expect(pace.back(true)).toBe(true)
})

test('fewer pauses for what is likely not to pass', () => {
  const pace = paceOf()
  expect([pace.back(false, 2), pace.back(false, 2), pace.back(false, 2)]).toEqual([true, true, false])
})

test('a fine answer starts the doubling again; chance makes a pause longer, never shorter', async () => {
  const pace = paceOf(1)
  pace.back(true)
  expect(await waited(pace.turn(on))).toBe(2500)
  pace.fine()
  pace.back(true)
  expect(await waited(pace.turn(on))).toBe(2500)
})

test('slower after each storm, not after each pause, four times at most; another job begins at full pace', () => {
  const pace = paceOf()
  const spacings = Array.from({ length: 5 }, () => {
    pace.back(true)
    pace.back(true)
    pace.fine()
    return pace.spacing()
  })
  expect(spacings).toEqual([1050, 1575, 2362.5, 2800, 2800])
  pace.ease()
  expect(pace.spacing()).toBe(700)
})

test('not slower where it was no haste', () => {
  const pace = paceOf()
  pace.back(false)
  expect(pace.spacing()).toBe(700)
})

test('a pause holds up who waits already', async () => {
  const pace = paceOf()
  await waited(pace.turn(on))
  const turn = pace.turn(on)
  pace.back(true)
  expect(await waited(turn)).toBe(2000)
})

test('another job does not end a pause', async () => {
  const pace = paceOf()
  pace.back(true)
  pace.ease()
  expect(await waited(pace.turn(on))).toBe(2000)
})

test('what a background before has kept: its pause, its slowness, and one distance at least', async () => {
  const before = paceOf()
  before.back(true)
  const pace = paceOf()
  pace.take(before.state())
  expect(await waited(pace.turn(on))).toBe(2000)
  expect(await waited(pace.turn(on))).toBe(1050)
  const later = paceOf()
  later.take(before.state())
  expect(await waited(later.turn(on))).toBe(1050)
})

test('a clock that was set back by a day makes nobody wait for a day', async () => {
  const pace = paceOf()
  await waited(pace.turn(on))
  vi.setSystemTime(1_000_000 - 86_400_000)
  expect(await waited(pace.turn(on))).toBe(75_000)
})

test('who stops does not wait', async () => {
  const pace = paceOf()
  const stop = new AbortController()
  pace.back(true)
  const turn = pace.turn(stop.signal)
  stop.abort(new Error('stopped'))
  await expect(turn).rejects.toThrow('stopped')
  await expect(pace.turn(stop.signal)).rejects.toThrow('stopped')
  expect(vi.getTimerCount()).toBe(0)
})
