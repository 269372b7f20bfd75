import { batch, signal } from '@preact/signals'
import { type Problem, problemOf } from '../../core/index.ts'
import { type Mounting, readMounting, readMountings } from '../../library/index.ts'
import type { Job } from '../../messages/index.ts'
import type { OpenList } from '../../openlist/api/index.ts'
import { libraryTexts } from '../../texts/index.ts'
import { t } from '../../ui/index.ts'
import type { Step as MountStep } from '../mount/flow.ts'
import { openServer, servers } from '../state/servers.ts'
import { alone, workingAt } from '../state/alone.ts'
import type { Done } from '../steps/carry-out.ts'
import type { Plan } from '../steps/plan.ts'
import type { Prepared } from '../steps/prepare.ts'

/** What was mounted, the newest first; null until it is read. */
export const mountings = signal<readonly Mounting[] | null>(null)
/** Why it cannot be read. */
export const libraryTrouble = signal<Problem | null>(null)

/** Reads what was mounted again. */
export async function readLibrary(): Promise<void> {
  try {
    mountings.value = await readMountings()
    libraryTrouble.value = null
  } catch (error) {
    libraryTrouble.value = problemOf(error)
  }
}

/** What is being done with a mounting; `job`: 123pan is asked what there is by now. */
export type Step = 'looking' | { readonly job: Job } | MountStep

/** The mounting that is worked with: one at a time. */
export const atWork = signal<{ readonly id: number; readonly path: string; readonly step: Step } | null>(null)

/** Whether the server of a mounting is still connected. */
export const isConnected = (base: string): boolean => servers.value?.some((server) => server.base === base) ?? true

/** What a button has that begins something: while something is done it is disabled, and says why. Stands after its own title. */
export function unlessBusy(): { readonly disabled?: true; readonly title?: string } {
  const path = atWork.value?.path ?? workingAt.value
  return path === null ? {} : { disabled: true, title: t(libraryTexts.oneAtATime, { path }) }
}

/** What came of what was last done with a mounting. */
export type Came =
  /** It is to be agreed to, as `asks` says. */
  | { readonly kind: 'asks'; readonly prepared: Prepared; readonly plan: Plan }
  | { readonly kind: 'updated'; readonly prepared: Prepared; readonly done: Done }
  | { readonly kind: 'undone'; readonly files: number; readonly listed: Done['listed'] }
  | { readonly kind: 'checked'; readonly listed: Done['listed'] }
  | { readonly kind: 'trouble'; readonly problem: Problem }

/** By the mounting's number. */
export const came = signal<ReadonlyMap<number, Came>>(new Map())

/** Shows what came of something; null: nothing any more. */
export function show(id: number, now: Came | null): void {
  const all = new Map(came.peek())
  if (now) all.set(id, now)
  else all.delete(id)
  came.value = all
}

/** Tells how far what is done now is. */
export function tell(step: Step): void {
  const now = atWork.peek()
  if (now) atWork.value = { ...now, step }
}

/**
 * Does something with a mounting as it is by now, on its server; what comes of it is shown.
 * @param first what is done first
 * @returns the same; null where something else is being done, or the mounting was removed meanwhile
 */
export async function workOn(
  { id, path }: Mounting,
  first: Step,
  work: (openList: OpenList, mounting: Mounting) => Promise<Came>,
): Promise<Came | null> {
  if (atWork.peek()) return null
  batch(() => {
    atWork.value = { id, path, step: first }
    show(id, null)
  })
  const now = await attempt(() =>
    alone(path, async () => {
      const mounting = await readMounting(id)
      return mounting ? work(await openServer(mounting.base), mounting) : null
    }),
  )
  batch(() => {
    atWork.value = null
    show(id, now)
  })
  return now
}

const attempt = (work: () => Promise<Came | null>): Promise<Came | null> =>
  work().catch((error: unknown) => ({ kind: 'trouble', problem: problemOf(error) }))
