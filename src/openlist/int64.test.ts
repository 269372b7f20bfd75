import { expect, test } from 'vitest'
import { parseInt64, printInt64 } from './int64.ts'

test.each([
  ['0', 0],
  ['-0', 0],
  ['+5', 5],
  ['-5', -5],
  ['0000000000000000000000005', 5],
  ['9007199254740993', 9007199254740992],
  ['9223372036854775807', 2 ** 63],
  ['-9223372036854775808', -(2 ** 63)],
])('%s is read', (text, value) => {
  expect(parseInt64(text)).toBe(value)
})

test.each(['', '+', '5 ', '1_000', '0x10', '1e3', '1.0', '９', '9223372036854775808', '-9223372036854775809'])(
  '%j is refused',
  (text) => {
    expect(parseInt64(text)).toBeNull()
  },
)

test.each([
  [1.9, '1'],
  [-1.9, '-1'],
  [-0, '0'],
  [Number.NaN, '0'],
  [1e21, '9223372036854775807'],
  [Number.NEGATIVE_INFINITY, '-9223372036854775808'],
  [2 ** 53, '9007199254740992'],
])('%d is printed as what OpenList reads', (value, text) => {
  expect(printInt64(value)).toBe(text)
})
