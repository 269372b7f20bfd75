import { computed, signal } from '@preact/signals'
import { isOwnSpace, problemOf, type Problem } from '../../core/index.ts'
import { forgetJob, type Job, onJob, readJob, toBackground } from '../../messages/index.ts'
import { drive, folder, refresh } from './drive.ts'
import { picked } from './picks.ts'
import { tabId } from './where.ts'

/** The background's job: the popup may have been closed since it began. */
export const job = signal<Job | null>(null)
export const running = computed(() => job.value?.state === 'running')
/** Folders that wait until the one being listed is done. */
export const waiting = signal(0)
/** Why the last job could not be done; the user has not dismissed it yet. */
export const trouble = signal<Problem | null>(null)

let stopped = false

/** Milliseconds between two looks whether the background is still at work: it may be killed at any moment. */
const LOOK = 3000

const ask = (): Promise<Job | null> => toBackground('job', {}).catch(readJob)

/** Follows the background's job from now on. One that failed while no popup was open is told now. */
export async function watchJob(): Promise<void> {
  onJob((now) => {
    job.value = now
  })
  job.value = await ask()
  if (job.value?.state === 'failed') trouble.value ??= job.value.problem
  setInterval(() => running.peek() && void ask(), LOOK)
}

/** The user has read what went wrong: a popup opened later does not tell it again. */
export function dismiss(): void {
  trouble.value = null
  if (!running.peek()) void forgetJob()
}

const ended = (id: number): Promise<Job> =>
  new Promise((resolve) => {
    const end = job.subscribe((now) => {
      if (now?.id !== id || now.state === 'running') return
      queueMicrotask(() => end())
      resolve(now)
    })
  })

/** @returns whether it was done to its end */
async function follow(start: () => Promise<Job>): Promise<boolean> {
  trouble.value = null
  try {
    const begun = await start()
    if (job.peek()?.id !== begun.id) job.value = begun
    const last = await ended(begun.id)
    if (last.state === 'failed') trouble.value = last.problem ?? { code: 'unexpected' }
    await refresh()
    return last.state === 'done'
  } catch (error) {
    trouble.value = problemOf(error)
    return false
  }
}

/** Lists a folder to its end, through the tab. */
export async function listFolder(id: number): Promise<boolean> {
  const now = drive.peek()
  const tab = tabId.peek()
  if (!now || tab === null || running.peek()) return false
  return follow(() => toBackground('listFolder', { tab, space: now.space, folder: id }))
}

/**
 * Lists all picked folders that are not known to their end, and what turns up below them.
 * @returns whether all could be listed
 */
export async function listPicked(): Promise<boolean> {
  stopped = false
  const tried = new Set<number>()
  try {
    for (;;) {
      const left = picked.peek().partlyKnown.filter(({ id }) => !tried.has(id))
      const [next] = left
      if (!next) return true
      waiting.value = left.length - 1
      tried.add(next.id)
      if (!(await listFolder(next.id)) || stopped) return false
    }
  } finally {
    waiting.value = 0
  }
}

/** Asks for the direct links of files, through the tab. */
export async function askLinks(files: readonly number[]): Promise<boolean> {
  const now = drive.peek()
  const tab = tabId.peek()
  if (!now || tab === null || running.peek() || !isOwnSpace(now.space)) return false
  const { space } = now
  return follow(() => toBackground('askLinks', { tab, space, folder: folder.peek().id, files }))
}

/** Stops after the request that is on its way. What came until then is kept. */
export async function stop(): Promise<void> {
  stopped = true
  await toBackground('stopJob', {})
}
