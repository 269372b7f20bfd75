import type { ListingPage } from './fact.ts'
import type { SpaceId } from './space.ts'

/** How much of a folder is known. Kept on disk beside its entries. */
export interface FolderState {
  readonly space: SpaceId
  readonly folder: number
  /** 123pan's count; null where it does not say. */
  readonly total: number | null
  /** Distinct entries on disk whose parent is this folder. */
  readonly known: number
  /** Every entry is known, as of `seenAt`. */
  readonly complete: boolean
  /** Rows of the current run that could not be understood. */
  readonly odd: number
  /** When a page of it was last seen, Unix milliseconds. */
  readonly seenAt: number
  /** The newest run of each order, newest first: the page's own order and ours may be under way at once. */
  readonly runs: readonly Run[]
}

/** The pages seen in one order, from a page 1 on. */
export interface Run {
  readonly order: string
  /** Unix milliseconds of its page 1. */
  readonly startedAt: number
  readonly pages: readonly number[]
  readonly lastPage: number | null
  /** Rows of its pages that could not be understood. */
  readonly odd: number
}

/** Orders whose runs are remembered; the site offers four columns up and down, few are used at once. */
const RUNS = 4

/** Whether a run has shown the whole folder. */
export const isFull = ({ pages, lastPage }: Run): boolean =>
  lastPage !== null && pages.filter((page) => page <= lastPage).length === lastPage

/** Whether a page is older than a full run, so that it can only bring back what is gone. */
export const isOutdated = (before: FolderState | undefined, at: number): boolean =>
  before?.runs.some((run) => isFull(run) && run.startedAt > at) ?? false

/**
 * Puts a page into the run it belongs to. A page seen twice changes nothing; a new page 1 starts the run of its
 * order again; a page without a page 1 before it belongs to none.
 * @param at when the page was seen, Unix milliseconds
 * @returns all runs, and the one that this page has made full: entries of the folder not seen since its
 *   start are gone. Null when the page made none full.
 */
export function seePage(
  before: FolderState | undefined,
  { page, order, last, odd }: ListingPage,
  at: number,
): { readonly runs: readonly Run[]; readonly full: Run | null } {
  const runs = before?.runs ?? []
  const current = runs.find((run) => run.order === order)
  const stays = page === 1 ? current && at <= current.startedAt : !current || current.pages.includes(page)
  if (stays || (current && at < current.startedAt)) return { runs, full: null }
  const base = page === 1 || !current ? { order, startedAt: at, pages: [], lastPage: null, odd: 0 } : current
  const run: Run = {
    ...base,
    pages: [...base.pages, page],
    lastPage: last ? page : base.lastPage,
    odd: base.odd + odd,
  }
  return {
    runs: [run, ...runs.filter((each) => each !== current)].slice(0, RUNS),
    full: isFull(run) ? run : null,
  }
}

/**
 * Whether a full run may be believed about what it did not show. Large folders have been seen listed short of their
 * own `Total` (facts of 2026-09): then what is missing may still be there.
 * @param shown entries of the folder that were seen since the run's start
 */
export const mayPrune = (full: Run, total: number | null, shown: number): boolean =>
  total === null || shown + full.odd >= total

/**
 * The state of a folder after a page.
 * @param known entries on disk whose parent is the folder, this page's included
 * @param at when the page was seen, Unix milliseconds
 */
export function folderStateAfter(
  before: FolderState | undefined,
  page: ListingPage,
  { runs, full }: ReturnType<typeof seePage>,
  known: number,
  at: number,
): FolderState {
  const newest = !before || at >= before.seenAt
  const total = newest ? page.total : before.total
  const run = runs.find(({ order }) => order === page.order)
  const shownWhole = full !== null && full.odd === 0
  const stillWhole = before !== undefined && before.complete && before.known === known && page.odd === 0
  return {
    space: page.space,
    folder: page.folder,
    total,
    known,
    complete: total === null ? shownWhole || stillWhole : known === total,
    odd: run?.odd ?? page.odd,
    seenAt: newest ? at : before.seenAt,
    runs,
  }
}

/**
 * The state of a folder after entries of it were found in another one.
 * @param moved how many
 */
export function folderStateWithout(state: FolderState, moved: number): FolderState {
  const known = state.known - moved
  return { ...state, known, complete: state.total === null ? state.complete : known === state.total }
}
