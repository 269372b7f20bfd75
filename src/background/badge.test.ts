import { expect, test, vi } from 'vitest'
import type { Job } from '../messages/index.ts'
import { jobOf } from './testing/job.ts'

const isPrivate = vi.hoisted(() => vi.fn(() => false))
const set = vi.hoisted(() => vi.fn<(details: object) => Promise<void>>(async () => undefined))
vi.mock('../platform/index.ts', () => ({ browser: { action: { setBadgeText: set } }, isPrivate }))

const { badgeText, createBadge } = await import('./badge.ts')

test.each<[Partial<Job>, string]>([
  [{ done: 3, total: 10 }, '7'],
  [{ done: 0, total: 123_456 }, '9k+'],
  [{ done: 3, total: null }, '…'],
  [{ problem: { code: 'too-fast' }, done: 3, total: 10 }, '7'],
  [{ state: 'waiting' }, '…'],
  [{ state: 'paused' }, 'II'],
  [{ state: 'paused', problem: { code: 'captcha' } }, '!'],
  [{ state: 'done', done: 3, total: 3 }, ''],
  [{ state: 'stopped', done: 3, total: 10 }, ''],
  [{ state: 'failed', problem: { code: 'share-expired' } }, ''],
])('%o shows "%s"', (job, text) => {
  expect(badgeText(jobOf(job))).toBe(text)
})

test('is written when it changes', () => {
  const badge = createBadge()
  badge(jobOf({ done: 1, total: 3 }))
  badge(jobOf({ done: 1, total: 3, requests: 9 }))
  badge(jobOf({ done: 3, total: 3, state: 'done' }))
  expect(set.mock.calls).toEqual([[{ text: '2' }], [{ text: '' }]])
})

test('says nothing of what is done in private windows: both kinds have one button', () => {
  isPrivate.mockReturnValueOnce(true)
  set.mockClear()
  createBadge()(jobOf({ state: 'paused' }))
  expect(set).not.toHaveBeenCalled()
})
