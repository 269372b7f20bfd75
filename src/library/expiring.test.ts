import { assert, array, integer, property, record } from 'fast-check'
import { expect, test } from 'vitest'
import { expiringAt } from './expiring.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
/** A whole second. */
const MADE = 1_800_000_000_000

/** Made at `MADE`, with links that live so long, milliseconds. */
const mounting = (life: number | null, path = '/Movies') => ({
  path,
  updatedAt: MADE,
  expiresAt: life === null ? null : (MADE + life) / 1000,
})

test.each([
  ['a day', DAY, 18 * HOUR],
  ['an hour', HOUR, 45 * MINUTE],
  ['a month: a day is enough', 30 * DAY, 29 * DAY],
])('links of %s are told of in their last quarter', (_, life, from) => {
  const at = (now: number) => expiringAt([mounting(life)], now)
  expect(at(MADE)).toEqual({ expiring: null, changesAt: MADE + from })
  expect(at(MADE + from - 1).expiring).toBeNull()
  expect(at(MADE + from).expiring).toMatchObject({ path: '/Movies', more: 0 })
})

test.each([
  [24 * HOUR, 'hours', 24],
  [4 * HOUR - 1, 'hours', 3],
  [2 * HOUR, 'hours', 2],
  [2 * HOUR - 1, 'minutes', 110],
  [59 * MINUTE, 'minutes', 50],
  [10 * MINUTE, 'minutes', 10],
  [10 * MINUTE - 1, 'minutes', 9],
  [1, 'minutes', 1],
] as const)('%i ms before the end %s are told: %i', (left, unit, n) => {
  const life = 30 * DAY
  expect(expiringAt([mounting(life)], MADE + life - left).expiring?.left).toEqual({ unit, n })
})

test('in the last two minutes nothing more is to be told but the end', () => {
  expect(expiringAt([mounting(DAY)], MADE + DAY - 1.5 * MINUTE)).toEqual({
    expiring: { path: '/Movies', left: { unit: 'minutes', n: 1 }, more: 0 },
    changesAt: MADE + DAY,
  })
})

test('what has ended is told of until it is mounted anew or removed', () => {
  for (const now of [MADE + DAY, MADE + 9 * DAY])
    expect(expiringAt([mounting(DAY)], now)).toEqual({
      expiring: { path: '/Movies', left: null, more: 0 },
      changesAt: null,
    })
})

test('links that do not end say nothing', () => {
  expect(expiringAt([mounting(null)], MADE + 999 * DAY)).toEqual({ expiring: null, changesAt: null })
  expect(expiringAt([], MADE)).toEqual({ expiring: null, changesAt: null })
})

test('of several the soonest, and how many more; those that are not yet told of change it later', () => {
  const all = [mounting(30 * DAY, '/Later'), mounting(28 * HOUR, '/B'), mounting(24 * HOUR, '/A'), mounting(null)]
  expect(expiringAt(all, MADE + 22 * HOUR)).toEqual({
    expiring: { path: '/A', left: { unit: 'hours', n: 2 }, more: 1 },
    changesAt: MADE + 22 * HOUR + 1,
  })
  expect(expiringAt(all, MADE + 2 * DAY)).toEqual({
    expiring: { path: '/A', left: null, more: 1 },
    changesAt: MADE + 29 * DAY,
  })
})

test('it changes just when it is said to change, and no sooner', () => {
  const lives = array(integer({ min: 1, max: 3 * 24 * 3600 }), { minLength: 1, maxLength: 4 })
  const passed = integer({ min: 0, max: 4 * 24 * 3600 })
  assert(
    property(record({ lives, passed }), ({ lives, passed }) => {
      const all = lives.map((seconds, index) => mounting(seconds * 1000, `/${index}`))
      const now = MADE + passed * 1000
      const { expiring, changesAt } = expiringAt(all, now)
      const end = changesAt ?? MADE + 9 * DAY
      expect(end).toBeGreaterThan(now)
      for (const at of [now + 1, (now + end) / 2, end - 1].filter((at) => at > now && at < end))
        expect(expiringAt(all, at).expiring).toEqual(expiring)
      if (changesAt !== null) expect(expiringAt(all, changesAt).expiring).not.toEqual(expiring)
    }),
  )
})
