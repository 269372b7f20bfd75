import { expect, test } from 'vitest'
import { wholeNumber } from './whole-number.ts'

test.each([
  ['30', 30],
  [' 1 ', 1],
  ['100', 100],
  ['0', null],
  ['101', null],
  ['-5', null],
  ['1.5', null],
  ['1e2', null],
  ['', null],
  ['三十', null],
  ['99999999999999999999', null],
])('%j, from 1 to 100, is %j', (typed, number) => {
  expect(wholeNumber(typed, 1, 100)).toBe(number)
})
