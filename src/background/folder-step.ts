import { type FolderState, isFull } from '../core/index.ts'
import { ASKED_ORDER, PAGE_SIZE } from '../pan123/index.ts'
import type { QueueRow } from './work.ts'

/** Milliseconds for which a folder that was shown whole, to the page or to us, is not read again. */
const FRESH = 600_000
/** Milliseconds after which pages are not put beside older ones any more: much may have changed unseen. */
const TOGETHER = 3_600_000
/** How often a folder whose `Total` changes while it is paged starts again. */
const RESTARTS = 3
/** Pages of a folder that never ends, whatever its `Total`; the catalogue is not made for more. */
const MOST_PAGES = 10_000

/** What to do about a folder. */
export type Step =
  /** It is listed; `changing`: it has not come to rest. */
  | { readonly kind: 'done'; readonly changing: boolean }
  /** It must be paged from its page 1 on, once the row is kept. */
  | { readonly kind: 'begin'; readonly row: QueueRow }
  | { readonly kind: 'ask'; readonly row: QueueRow; readonly page: number }
  | { readonly kind: 'endless' }

/**
 * Reads from what is on disk how to go on with a folder, so that a kill costs no page and what the page itself has
 * asked for counts.
 * @param state undefined when it was never listed
 * @param job when it began, Unix milliseconds; whether what was shown before that does not count
 * @param now Unix milliseconds
 */
export function stepFor(
  row: QueueRow,
  state: FolderState | undefined,
  { begun, anew = false }: { readonly begun: number; readonly anew?: boolean | undefined },
  now: number,
): Step {
  if (state && isFresh(state, row, anew ? begun : Math.min(begun, now - FRESH)))
    return { kind: 'done', changing: false }
  const { since } = row
  if (since === null) return begin(row, now)
  const run = state?.runs.find(({ order, startedAt }) => order === ASKED_ORDER && startedAt >= since)
  if (!state || !run) return { kind: 'ask', row, page: 1 }
  if (!isFull(run) && state.seenAt < now - TOGETHER) return begin(row, now)

  const moved = row.total !== null && state.total !== row.total
  if (moved && row.changed < RESTARTS) return begin({ ...row, changed: row.changed + 1 }, now)
  const next = { ...row, total: state.total, changed: row.changed + (moved ? 1 : 0) }
  if (!isFull(run)) {
    const page = firstMissing(run.pages)
    return page > mostPages(state.total) ? { kind: 'endless' } : { kind: 'ask', row: next, page }
  }
  const short = state.total !== null && state.known < state.total
  if (short && !row.again) return begin({ ...next, again: true }, now)
  return { kind: 'done', changing: next.changed > RESTARTS }
}

/** @returns pages left of a folder after so many; null where its size is not known */
export const pagesLeft = ({ total }: QueueRow, page: number): number | null =>
  total === null ? null : Math.max(0, Math.min(MOST_PAGES, Math.ceil(total / PAGE_SIZE)) - page)

const begin = (row: QueueRow, now: number): Step => ({ kind: 'begin', row: { ...row, since: now, total: null } })

/**
 * Whether the whole folder was shown since then. Of our own paging that is known only with its `Total` compared:
 * entries that move between pages while others come or go leave a count that is right by chance.
 */
const isFresh = (state: FolderState, row: QueueRow, since: number): boolean =>
  state.complete &&
  state.runs.some((run) => isFull(run) && run.startedAt >= since && (row.since === null || run.order !== ASKED_ORDER))

function firstMissing(pages: readonly number[]): number {
  const seen = new Set(pages)
  let page = 1
  while (seen.has(page)) page++
  return page
}

/** Twice as many as there should be: a server may give smaller pages, but not without end. */
const mostPages = (total: number | null): number =>
  total === null ? MOST_PAGES : Math.min(MOST_PAGES, 2 * Math.ceil(total / PAGE_SIZE) + 10)
