import { batch, computed, signal } from '@preact/signals'
import { type Problem, problemOf } from '../../core/index.ts'
import { isMountPath, mountMoved, proposeMountPath } from '../../export/index.ts'
import type { MountOrder } from '../../library/index.ts'
import type { StorageRow } from '../../openlist/index.ts'
import { storages } from '../state/storages.ts'
import type { Done } from '../steps/carry-out.ts'
import { existingAt } from '../steps/existing.ts'
import { type MountOptions, proposedOptions } from '../steps/options.ts'
import type { Plan } from '../steps/plan.ts'
import { NotPrepared, prepare, type Prepared } from '../steps/prepare.ts'

/** What is being done with a mount; folders listed back so far, of all. */
export type Step = 'comparing' | 'mounting' | { readonly done: number; readonly total: number }

/** What the order comes to; null while it is made, or where it comes to nothing. */
export const prepared = signal<Prepared | null>(null)
/** Why it comes to nothing. */
export const notPrepared = signal<Problem | NotPrepared | null>(null)
/** Where it is to be mounted, as it is written now. */
export const path = signal('')
/** How, as it is chosen now. */
export const options = signal<MountOptions>({ sign: true, proxy: false })
/** What is being done. */
export const doing = signal<Step | null>(null)
/** Why it could not be done. */
export const trouble = signal<Problem | null>(null)
/** What an update would change, to be agreed to. */
export const plan = signal<Plan | null>(null)
/** What has been done. */
export const done = signal<Done | null>(null)

/** Whether OpenList takes the path as it is written now. */
export const pathFits = computed(() => isMountPath(path.value))

/** The storages to be, at the path that is written now. */
export const rowsNow = computed(() => {
  const rows = prepared.value?.rows ?? []
  const [first] = rows
  const made = rows.length === 1 ? (first?.mount_path ?? '') : madeAt.value
  return rows.map((row) => mountedAt(row, mountMoved(row.mount_path, made, path.value)))
})

const mountedAt = (row: StorageRow, at: string): StorageRow => ({ ...row, mount_path: at })

/** The path for which it was made. */
const madeAt = signal('')

/** What stands there already. */
export const existing = computed(() => existingAt(rowsNow.value, storages.value ?? []))

/** Takes in what the order comes to at a path. */
export const takeIn = (made: Prepared, at: string): void =>
  batch(() => {
    prepared.value = made
    madeAt.value = at
  })

/** Makes what the order comes to. */
export async function start(order: MountOrder): Promise<void> {
  // The popup looks at a path only where its text holds one.
  const at = isMountPath(order.mountPath) ? order.mountPath : proposeMountPath(order.folder.name)
  batch(() => {
    prepared.value = null
    notPrepared.value = null
    done.value = null
    plan.value = null
    path.value = at
  })
  try {
    const made = await prepare(order, at)
    batch(() => {
      takeIn(made, at)
      options.value = proposedOptions(made.rows[0]?.driver ?? '')
    })
  } catch (error) {
    notPrepared.value = error instanceof NotPrepared ? error : problemOf(error)
  }
}
