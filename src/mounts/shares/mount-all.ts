import { MountlinkError, type ProblemCode, problemOf } from '../../core/index.ts'
import type { Mounting } from '../../library/index.ts'
import { listStorages, type OpenList, type StorageInfo } from '../../openlist/api/index.ts'
import { spacingFrom } from '../../platform/index.ts'
import { settings } from '../../ui/index.ts'
import { storages } from '../state/storages.ts'
import { SERVER_PROBLEMS } from '../server-problems.ts'
import { alone } from '../state/alone.ts'
import { chosenBase, openServer } from '../state/servers.ts'
import { look } from '../steps/carry-out.ts'
import { mountShare } from '../steps/mount-share.ts'
import { nowBusyWith, whileBusy } from './busy.ts'
import { wait } from './clock.ts'
import { canMount, type MountResult } from './row-state.ts'
import type { ShareRow } from './rows.ts'
import { resultId, resultOf, results, rows } from './state.ts'

/** What the next share would meet, too. */
const ENDS: ReadonlySet<ProblemCode> = new Set([
  ...SERVER_PROBLEMS,
  'openlist-no-driver',
  'storage-full',
  'storage-unusable',
])

/** @returns the shares that would be mounted on the chosen server */
export const mountable = (): readonly ShareRow[] => rows.value.filter((row) => canMount(row, resultOf(row)))

/** Mounts all shares that can be, one after the other; then looks whether OpenList lists them. */
export async function mountAll(): Promise<void> {
  const base = chosenBase.peek()
  if (base === null) return
  const seen = mountable()
  await whileBusy('mount', seen.length, (stopped, tell) =>
    alone(seen[0]?.path ?? '', async () => {
      const openList = await openServer(base)
      // What stands there may be another by now, and with it what can be mounted where.
      const there = await readAgain(openList)
      if (chosenBase.peek() !== base) return
      const done = new Map<ShareRow, Mounting>()
      const due = mountable().filter((row) => !replacesUnseen(row, seen))
      nowBusyWith('mount', due.length)
      try {
        for (const row of due) {
          if (stopped.aborted) break
          const mounting = await mountOne(openList, row, there)
          if (mounting) done.set(row, mounting)
          tell()
        }
        await listAll(openList, done, stopped, tell)
      } finally {
        // What ended the mounting is told; that the list cannot be read either would hide it.
        await readAgain(openList).catch(() => undefined)
      }
    }),
  )
}

/** Whether a share would now take the place of another one that did not stand there when the person pressed the button. */
const replacesUnseen = (row: ShareRow, seen: readonly ShareRow[]): boolean =>
  row.there === 'other' && !seen.some(({ id, path, there }) => id === row.id && path === row.path && there === 'other')

async function readAgain(openList: OpenList): Promise<readonly StorageInfo[]> {
  const all = await listStorages(openList)
  if (chosenBase.peek() === openList.base) storages.value = all
  return all
}

/** @returns null where it failed. @throws MountlinkError what would meet the next one, too */
async function mountOne(openList: OpenList, row: ShareRow, there: readonly StorageInfo[]): Promise<Mounting | null> {
  const { shareKey, password } = row.share
  try {
    show(openList, row, { kind: 'mounting' })
    const mounting = await mountShare(openList, { shareKey, password, folder: 0 }, row.path, there)
    show(openList, row, { kind: 'mounted', listed: null })
    return mounting
  } catch (error) {
    const problem = problemOf(error)
    show(openList, row, { kind: 'failed', problem })
    if (ENDS.has(problem.code)) throw new MountlinkError(problem.code, problem.detail, { cause: error })
    return null
  }
}

/** Asks OpenList for the top of each, no faster than we ask 123pan ourselves: it asks there. */
async function listAll(
  openList: OpenList,
  done: ReadonlyMap<ShareRow, Mounting>,
  stopped: AbortSignal,
  tell: () => void,
): Promise<void> {
  nowBusyWith('list', done.size)
  const spacing = spacingFrom(settings.peek().spacing)
  for (const [at, [row, mounting]] of [...done].entries()) {
    if (at > 0) await wait(spacing, stopped)
    if (stopped.aborted) break
    const { listed } = await look(openList, mounting, () => undefined)
    show(openList, row, { kind: 'mounted', listed })
    tell()
  }
}

function show({ base }: OpenList, row: ShareRow, result: MountResult): void {
  results.value = new Map(results.peek()).set(resultId(base, row), result)
}
