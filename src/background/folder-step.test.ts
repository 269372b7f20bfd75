import { expect, test } from 'vitest'
import type { FolderState } from '../core/index.ts'
import { ASKED_ORDER } from '../pan123/index.ts'
import { pagesLeft, stepFor } from './folder-step.ts'
import { queued } from './work.ts'

const NOW = 1_000_000_000_000
/** More entries than anyone has. */
const ABSURD = 10 ** 15

/** A folder of which so many pages were shown, and no last one. */
const shown = (pages: number, total: number | null): FolderState => ({
  space: 'own:7',
  folder: 5,
  total,
  known: pages * 100,
  complete: false,
  odd: 0,
  seenAt: NOW,
  runs: [
    {
      order: ASKED_ORDER,
      startedAt: NOW,
      pages: Array.from({ length: pages }, (_, index) => index + 1),
      lastPage: null,
      odd: 0,
    },
  ],
})

test.each([
  ['tells no total', null],
  ['claims to hold more than anyone has', ABSURD],
])('a folder that %s is not paged for ever', (_, total) => {
  const row = { ...queued(5, 'Odd', 1), since: NOW, total }
  expect(stepFor(row, shown(9_999, total), { begun: NOW }, NOW)).toMatchObject({ kind: 'ask', page: 10_000 })
  expect(stepFor(row, shown(10_000, total), { begun: NOW }, NOW)).toEqual({ kind: 'endless' })
})

test('what was shown whole a while before the job counts, unless it is to be listed anew; what is shown meanwhile always does', () => {
  const whole = (startedAt: number): FolderState => ({
    ...shown(1, 100),
    complete: true,
    runs: [{ order: 'the page’s own', startedAt, pages: [1], lastPage: 1, odd: 0 }],
  })
  const row = queued(5, 'Movies', 1)
  const begun = NOW - 5_000
  const stepOf = (startedAt: number, anew: boolean) => stepFor(row, whole(startedAt), { begun, anew }, NOW).kind
  expect([stepOf(begun - 60_000, false), stepOf(begun - 60_000, true)]).toEqual(['done', 'begin'])
  expect([stepOf(begun + 1, false), stepOf(begun + 1, true)]).toEqual(['done', 'done'])
})

test('the forecast believes no more pages than will be asked for', () => {
  expect(pagesLeft({ ...queued(5, 'Odd', 1), total: ABSURD }, 1)).toBe(9_999)
  expect(pagesLeft({ ...queued(5, 'Photos', 1), total: 250 }, 1)).toBe(2)
})
