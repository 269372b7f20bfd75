import { expect, test, vi } from 'vitest'
import { BATCH } from './outbox.ts'
import { Seen } from './seen.ts'

const observed = (name: string, length = 0) => ({
  at: 1,
  url: name,
  method: 'GET',
  body: null,
  uid: null,
  status: 200,
  text: 'x'.repeat(length),
})
const told = () => vi.fn(() => Promise.reject(new Error('nobody is there')))

test('keeps what it tells, for whoever comes later', () => {
  const tell = told()
  const seen = new Seen(tell)
  seen.add(observed('a'))
  seen.add(observed('b'))
  expect(tell.mock.calls).toEqual([[observed('a')], [observed('b')]])
  expect(seen.from(0).map(({ url }) => url)).toEqual(['a', 'b'])
  expect(seen.from(1).map(({ url }) => url)).toEqual(['b'])
  expect(seen.from(2)).toEqual([])
})

test('keeps what our page has got by itself, and does not tell it', () => {
  const tell = told()
  const seen = new Seen(tell)
  expect(seen.keep(observed('a'))).toBe(true)
  expect(seen.from(0)).toHaveLength(1)
  expect(tell).not.toHaveBeenCalled()
})

test('gives no more at once than a message may hold', () => {
  const seen = new Seen(told())
  for (const name of ['a', 'b', 'c']) seen.keep(observed(name, BATCH / 2))
  expect(seen.from(0).map(({ url }) => url)).toEqual(['a'])
  expect(seen.from(1).map(({ url }) => url)).toEqual(['b'])
})

test('counts what it has no room for', () => {
  const tell = told()
  const seen = new Seen(tell)
  seen.add(observed('huge', BATCH + 1))
  for (let n = 0; n < 9; n++) seen.add(observed(`${n}`, BATCH - 1))
  expect(seen.lost).toBe(2)
  expect(tell).toHaveBeenCalledTimes(8)
})
