import {
  type Ask,
  type FolderState,
  isOwnSpace,
  type ListingPage,
  MountlinkError,
  type SpaceId,
} from '../core/index.ts'
import { pagesLeft, stepFor } from './folder-step.ts'
import { requestsLeft } from './forecast.ts'
import type { Listed, ListedIn, Manner } from './list-all.ts'
import type { ListRun, Progress } from './run.ts'
import type { QueueRow } from './work.ts'

/** How often one page is asked for before it is believed that asking again brings nothing. */
const ATTEMPTS = 3

/**
 * Lists one folder to its end.
 * @throws MountlinkError what `perform` throws; `unreadable` where pages repeat, never end, or do not count
 */
export async function listFolder(
  run: ListRun,
  catalogue: ListedIn,
  from: QueueRow,
  { below, anew }: Manner,
): Promise<Listed> {
  const { space, id: begun } = run.job()
  const firsts = new Set<number>()
  const asked = new Map<number, number>()
  let row = from
  let answered = false
  for (;;) {
    const state = await catalogue.folder(space, row.folder)
    const step = stepFor(row, state, { begun, anew }, run.now())
    if (step.kind === 'done') return { state, finding: step.changing ? 'folder-changing' : null }
    if (step.kind === 'endless') throw new MountlinkError('unreadable')
    row = step.row
    const page = step.kind === 'begin' ? 1 : step.page
    if (step.kind === 'begin') {
      firsts.clear()
      asked.clear()
    }
    if (answered || step.kind === 'begin')
      await run.advance(progressOf(run, row, state, page - 1, below), answered ? { senseless: 0 } : {}, [row])

    const times = (asked.get(page) ?? 0) + 1
    asked.set(page, times)
    if (times > ATTEMPTS) throw new MountlinkError('unreadable')
    const { rows, last } = await pageOf(run, askFor(space, row.folder, page))
    answered = true
    const first = rows[0]?.id
    // A server that gives the same page for ever would never end.
    if (first !== undefined && !last && times === 1 && firsts.has(first)) throw new MountlinkError('unreadable')
    if (first !== undefined) firsts.add(first)
  }
}

type ListAsk = Exclude<Ask, { kind: 'link' }>

const askFor = (space: SpaceId, folder: number, page: number): ListAsk =>
  isOwnSpace(space) ? { kind: 'list-own', space, folder, page } : { kind: 'list-share', space, folder, page }

async function pageOf(run: ListRun, ask: ListAsk): Promise<ListingPage> {
  const shown = (await run.perform(ask)).find((fact) => fact.kind === 'listing')
  if (shown?.space !== ask.space || shown.folder !== ask.folder || shown.page !== ask.page)
    throw new MountlinkError('unreadable')
  return shown
}

/** @param pages of the folder, that are here */
function progressOf(
  run: ListRun,
  row: QueueRow,
  state: FolderState | undefined,
  pages: number,
  below: boolean,
): Progress {
  const { listed, levels } = run.work()
  // Below the first folder there may be any number more.
  const known = run.job().done > 0 || !below
  const requests = known ? requestsLeft(levels, { depth: row.depth, pages: pagesLeft(row, pages) ?? 1 }) : null
  return {
    at: { id: row.folder, name: row.name },
    entries: listed + (pages > 0 ? (state?.known ?? 0) : 0),
    left: run.leftFor(requests),
  }
}
