import { expect, test, vi } from 'vitest'
import type { Job } from '../messages/index.ts'
import { jobOf } from './testing/job.ts'

const isPrivate = vi.hoisted(() => vi.fn(() => false))
const set = vi.hoisted(() => vi.fn<(details: { readonly text: string }) => Promise<void>>(async () => undefined))
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
  badge.job(jobOf({ done: 1, total: 3 }))
  badge.job(jobOf({ done: 1, total: 3, requests: 9 }))
  badge.job(jobOf({ done: 3, total: 3, state: 'done' }))
  expect(set.mock.calls).toEqual([[{ text: '2' }], [{ text: '' }]])
})

test('what else there is to say waits until no job is under way', () => {
  set.mockClear()
  const badge = createBadge()
  badge.beside('3h')
  badge.job(jobOf({ done: 1, total: 3 }))
  badge.beside('2h')
  badge.job(jobOf({ done: 1, total: 3, state: 'paused' }))
  badge.job(jobOf({ done: 3, total: 3, state: 'done' }))
  badge.beside('')
  expect(set.mock.calls.map(([{ text }]) => text)).toEqual(['3h', '2', 'II', '2h', ''])
})

test('says nothing of what is done in private windows: both kinds have one button', () => {
  isPrivate.mockReturnValueOnce(true)
  set.mockClear()
  createBadge().job(jobOf({ state: 'paused' }))
  expect(set).not.toHaveBeenCalled()
})
