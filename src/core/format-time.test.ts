import { expect, test } from 'vitest'
import { formatTime } from './format-time.ts'

test('a time is told in the zone that is asked for', () => {
  expect(formatTime(1_767_196_800, 'Asia/Shanghai')).toBe('2026-01-01 00:00')
  expect(formatTime(1_767_196_800, 'America/New_York')).toBe('2025-12-31 11:00')
})

test('a time that is not known, or beyond all calendars, is left empty', () => {
  expect([formatTime(0, 'UTC'), formatTime(1e15, 'UTC')]).toEqual(['', ''])
})
