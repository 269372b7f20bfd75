import type { Catalogue } from '../catalogue/index.ts'
import { type FolderState, MountlinkError, naturalOrder, problemOf, type ProblemCode, ROOT } from '../core/index.ts'
import { countIn, requestsLeft } from './forecast.ts'
import { listFolder } from './list-folder.ts'
import type { ListRun } from './run.ts'
import { queued, type QueueRow } from './work.ts'

/** What listing reads: the truth is what is on disk, however it came there. */
export type ListedIn = Pick<Catalogue, 'folder' | 'children'>

/** How a folder has ended: its state on disk, and what a person should know of it. */
export interface Listed {
  readonly state: FolderState | undefined
  readonly finding: ProblemCode | null
}

/** Answers that make no sense: of one folder it is that folder's matter, of two in a row everyone's. */
const SENSELESS: ReadonlySet<ProblemCode> = new Set(['unreadable', 'unknown-answer'])

/** How folders are listed. */
export interface Manner {
  /** What is below them, too. */
  readonly below: boolean
  /** What was shown before the job began does not count. */
  readonly anew?: boolean
}

/**
 * Lists all folders in the queue; a folder that is gone or cannot be read is named, and does not end it.
 * @throws MountlinkError the trouble that ended it
 */
export async function listAll(run: ListRun, catalogue: ListedIn, manner: Manner): Promise<void> {
  for (let row = await run.next(); row; row = await run.next()) {
    const listed = await listOne(run, catalogue, row, manner)
    await close(run, catalogue, row, listed, manner.below)
  }
}

async function listOne(run: ListRun, catalogue: ListedIn, row: QueueRow, manner: Manner): Promise<Listed> {
  try {
    return await listFolder(run, catalogue, row, manner)
  } catch (error) {
    const { code } = problemOf(error)
    // Whoever cannot read the top folder has not found a folder that is gone.
    if (row.folder === ROOT || !(error instanceof MountlinkError)) throw error
    if (code === 'file-not-found') return { state: undefined, finding: 'folder-gone' }
    if (!SENSELESS.has(code) || run.work().senseless > 0) throw error
    await run.advance({}, { senseless: 1 }, [])
    return { state: await catalogue.folder(run.job().space, row.folder), finding: 'folder-unreadable' }
  }
}

/** Marks a folder done, with the folders that it holds new in the queue. */
async function close(
  run: ListRun,
  catalogue: ListedIn,
  row: QueueRow,
  { state, finding }: Listed,
  below: boolean,
): Promise<void> {
  const { space, done, total, short, findings } = run.job()
  const held = below && state ? naturalOrder((await catalogue.children(space, row.folder)).filter(isFolder)) : []
  const fresh = new Set(await run.unknown(held.map(({ id }) => id)))
  const rows = held
    .filter(({ id }) => fresh.has(id))
    .map(({ id, name }, index, { length }) => queued(id, name, (row.open ?? 0) + length - index, row.depth + 1))
  const { listed, spent, levels } = run.work()
  const entries = listed + (state?.known ?? 0)
  const counts = {
    listed: entries,
    spent: run.job().requests,
    levels: countIn(levels, row.depth, { held: rows.length, requests: run.job().requests - spent }),
    ...(finding === 'folder-unreadable' ? {} : { senseless: 0 }),
  }
  const folders = { done: done + 1, total: (total ?? 1) + rows.length }
  const isShort = state !== undefined && state.total !== null && state.known < state.total
  const { folder: id, name } = row
  await run.advance(
    {
      ...folders,
      entries,
      left: run.leftFor(requestsLeft(counts.levels, null)),
      ...(isShort && state.total !== null
        ? { short: [...short, { id, name, known: state.known, total: state.total }] }
        : {}),
      ...(finding && !(isShort && finding === 'folder-changing')
        ? { findings: [...findings, { code: finding, detail: { name } }] }
        : {}),
    },
    counts,
    [{ ...row, open: null }, ...rows],
  )
}

const isFolder = ({ folder }: { readonly folder: boolean }): boolean => folder
