import { expect, test } from 'vitest'
import type { ListingPage } from './fact.ts'
import {
  type FolderState,
  folderStateAfter,
  folderStateWithout,
  isOutdated,
  mayPrune,
  seePage,
} from './folder-state.ts'

interface Shown {
  readonly page: number
  readonly at: number
  readonly known: number
  readonly total?: number | null
  readonly last?: boolean
  readonly order?: string
  readonly odd?: number
}

const pageOf = ({ page, total = null, last = false, order = 'file_id|asc|100', odd = 0 }: Shown): ListingPage => ({
  kind: 'listing',
  space: 'own:7',
  folder: 1,
  page,
  order,
  total,
  last,
  rows: [],
  odd,
})

/** Shows pages one after the other. */
function after(...shown: readonly Shown[]): { state: FolderState; full: boolean[] } {
  let state: FolderState | undefined
  const full = shown.map((each) => {
    const seen = seePage(state, pageOf(each), each.at)
    state = folderStateAfter(state, pageOf(each), seen, each.known, each.at)
    return seen.full !== null
  })
  if (!state) throw new Error('show at least one page')
  return { state, full }
}

test('with a total: complete when as many are known', () => {
  const one = { page: 1, at: 1, known: 100, total: 150 }
  expect(after(one).state).toMatchObject({ complete: false, known: 100, total: 150, seenAt: 1 })
  expect(after(one, { page: 2, at: 2, known: 150, total: 150, last: true }).state).toMatchObject({
    complete: true,
    seenAt: 2,
  })
})

test('more known than the total is not complete', () => {
  expect(after({ page: 1, at: 1, known: 101, total: 100, last: true }).state.complete).toBe(false)
})

test('a total that changes', () => {
  const first = { page: 1, at: 1, known: 100, total: 100, last: true }
  expect(after(first, { page: 1, at: 2, known: 100, total: 101 }).state).toMatchObject({ complete: false, total: 101 })
})

test('without a total: complete when the pages from 1 to the last were seen, in any order', () => {
  const [one, two, three] = [
    { page: 1, at: 1, known: 100 },
    { page: 2, at: 3, known: 250 },
    { page: 3, at: 2, known: 150, last: true },
  ]
  expect(after(one, three, two)).toMatchObject({ state: { complete: true }, full: [false, false, true] })
  expect(after(one, three).state.complete).toBe(false)
  expect(after(two, three).state.complete).toBe(false)
})

test('pages of different orders are not put side by side', () => {
  const { state, full } = after(
    { page: 1, at: 1, known: 100, order: 'a' },
    { page: 2, at: 2, known: 150, last: true, order: 'b' },
  )
  expect(state.complete).toBe(false)
  expect(full).toEqual([false, false])
})

test('two orders under way at once do not disturb each other', () => {
  const { state, full } = after(
    { page: 1, at: 1, known: 100, order: 'ours' },
    { page: 1, at: 2, known: 120, order: "the page's" },
    { page: 2, at: 3, known: 150, order: 'ours', last: true },
  )
  expect(full).toEqual([false, false, true])
  expect(state.complete).toBe(true)
})

test('a page 1 seen again does not lose what is known', () => {
  const whole = [
    { page: 1, at: 1, known: 100 },
    { page: 2, at: 2, known: 150, last: true },
  ]
  expect(after(...whole, { page: 1, at: 3, known: 150 }).state).toMatchObject({ complete: true, known: 150 })
  expect(after(...whole, { page: 1, at: 3, known: 151 }).state.complete).toBe(false)
  expect(after(...whole, { page: 1, at: 3, known: 150, odd: 1 }).state.complete).toBe(false)
})

test('the same page twice changes nothing', () => {
  const shown = [
    { page: 1, at: 1, known: 100, odd: 2 },
    { page: 2, at: 2, known: 150, odd: 1 },
  ]
  const { state } = after(...shown)
  expect(state.odd).toBe(3)
  expect(after(...shown, ...shown).state).toEqual({ ...state, seenAt: 2 })
})

test('a page from before the run is not of the run', () => {
  expect(after({ page: 1, at: 5, known: 1 }, { page: 2, at: 4, known: 2, last: true }).full).toEqual([false, false])
})

test('an older answer does not bring back an older total', () => {
  expect(after({ page: 1, at: 5, known: 3, total: 3 }, { page: 2, at: 4, known: 3, total: 9 }).state).toMatchObject({
    total: 3,
    seenAt: 5,
  })
})

test('rows that were left out keep a folder from being complete', () => {
  expect(after({ page: 1, at: 1, known: 99, last: true, odd: 1 }).state).toMatchObject({ complete: false, odd: 1 })
})

test('a page older than a full run is outdated', () => {
  const { state } = after({ page: 1, at: 5, known: 1, last: true })
  expect([isOutdated(undefined, 4), isOutdated(state, 4), isOutdated(state, 5)]).toEqual([false, true, false])
  expect(isOutdated(after({ page: 1, at: 5, known: 1 }).state, 4)).toBe(false)
})

test('a run that shows fewer than the total is not believed about the rest', () => {
  const full = { order: '', startedAt: 1, pages: [1], lastPage: 1, odd: 1 }
  expect([mayPrune(full, 100, 98), mayPrune(full, 100, 99), mayPrune(full, null, 5)]).toEqual([false, true, true])
})

test('entries that moved away', () => {
  const { state } = after({ page: 1, at: 1, known: 10, total: 10, last: true })
  expect(folderStateWithout(state, 2)).toMatchObject({ known: 8, complete: false })
  expect(folderStateWithout({ ...state, total: null }, 2)).toMatchObject({ known: 8, complete: true })
})
