import { expect, test } from 'vitest'
import { atMost, ms, so } from './result.ts'

test('what keeps to its limit has some to spare', () => {
  expect(atMost(63, 100, ms, 'because')).toEqual({ met: true, by: '37 % to spare', why: '' })
  expect(atMost(100, 100, ms, 'because')).toEqual({ met: true, by: '0.0 % to spare', why: '' })
})

test('what misses its limit says by how much, and why', () => {
  expect(atMost(112, 100, ms, 'because')).toEqual({ met: false, by: 'missed by 12.0 ms (12 %)', why: 'because' })
})

test('what could not be measured is missed', () => {
  expect(atMost(NaN, 100, ms, 'because').met).toBe(false)
})

test('yes and no', () => {
  expect(so(true, 'because')).toEqual({ met: true, by: 'yes', why: '' })
  expect(so(false, 'because')).toEqual({ met: false, by: 'no', why: 'because' })
})
