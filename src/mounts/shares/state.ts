import { computed, signal } from '@preact/signals'
import { type DeadShare, readDeadShares, readMountings } from '../../library/index.ts'
import { readShareLines } from '../../pan123/index.ts'
import { DRIVERS } from '../../openlist/index.ts'
import { storages } from '../state/storages.ts'
import { chosenBase } from '../state/servers.ts'
import { fail } from './busy.ts'
import { keepSame } from './keep-same.ts'
import { shareId } from './named-lines.ts'
import type { MountResult } from './row-state.ts'
import { type Check, type ShareRow, shareRows, type TableLine } from './rows.ts'

/**
 * The pasted lines. They hold passwords, and are in memory only, but for dead and mounted ones: they outlive the view, and
 * not the page.
 */
export const pasted = signal('')

/** Paths that were written into the table, by the rows' ids. */
export const typed = signal<ReadonlyMap<string, string>>(new Map())

/** What 123pan said, by `shareId`. */
export const checks = signal<ReadonlyMap<string, Check>>(new Map())

/** The share that is being asked about, by `shareId`. */
export const asking = signal<string | null>(null)

/** What became of mounting, by `resultId`. */
export const results = signal<ReadonlyMap<string, MountResult>>(new Map())

/** Shares that could not be mounted, the newest first. */
export const deadShares = signal<readonly DeadShare[]>([])

/** What we have mounted: of each server the shares' keys by their paths, the last one last. */
const mounted = signal<ReadonlyMap<string, ReadonlyMap<string, string>>>(new Map())

const lines = computed(() => readShareLines(pasted.value))

let before: readonly TableLine[] = []

/** All lines, as the table shows them. */
export const table = computed(() => {
  const now = shareRows({
    lines: lines.value,
    typed: typed.value,
    checks: checks.value,
    storages: storages.value ?? [],
    ours: mounted.value.get(chosenBase.value ?? '') ?? new Map<string, string>(),
  })
  return (before = keepSame(before, now))
})

/** The lines that name a share. */
export const rows = computed(() => table.value.filter((line): line is ShareRow => line.problem === null))

/** @returns what tells apart what was mounted: also where the path is changed, or another server is chosen */
export const resultId = (base: string | null, { path, share }: Pick<ShareRow, 'path' | 'share'>): string =>
  [base, path, shareId(share)].join('\n')

/** @returns what became of mounting a share on the chosen server; null for nothing yet */
export const resultOf = (row: ShareRow): MountResult | null =>
  results.value.get(resultId(chosenBase.value, row)) ?? null

/** Reads from the library which shares are dead, and which are mounted where. */
export async function readLibrary(): Promise<void> {
  try {
    const [dead, all] = await Promise.all([readDeadShares(), readMountings()])
    const at = new Map<string, Map<string, string>>()
    for (const { base, driver, path, share } of all.toReversed()) {
      if (driver !== DRIVERS.pan123Share || !share) continue
      const paths = at.get(base) ?? new Map<string, string>()
      paths.delete(path)
      at.set(base, paths.set(path, share.shareKey))
    }
    deadShares.value = dead
    mounted.value = at
  } catch (error) {
    fail('dead', error)
  }
}
