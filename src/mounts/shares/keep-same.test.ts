import { expect, test } from 'vitest'
import { keepSame } from './keep-same.ts'

test('what is the same is the very same, what is not is new', () => {
  const before = [
    { a: 1, b: { c: 2 } },
    { a: 2, b: { c: 2 } },
  ]
  const now = [
    { a: 1, b: { c: 2 } },
    { a: 2, b: { c: 3 } },
    { a: 1, b: { c: 2 } },
  ]
  const kept = keepSame(before, now)
  expect(kept).toEqual(now)
  expect(kept.map((each, at) => each === before[at])).toEqual([true, false, false])
  expect(keepSame(now, before)).toHaveLength(2)
})
