import { computed, signal } from '@preact/signals'
import { isOwnSpace, problemOf, type Problem } from '../../core/index.ts'
import { type Job, type LinkGroup, onJob, readJob, toBackground } from '../../messages/index.ts'
import { windowTexts } from '../../texts/index.ts'
import { t } from '../../ui/index.ts'
import { drive, folder, refresh } from './drive.ts'
import { tabId } from './where.ts'

/** The background's job: the popup may have been closed since it began. */
export const job = signal<Job | null>(null)

/** States in which a job is not over: no other can begin. */
const UNDER_WAY: ReadonlySet<Job['state']> = new Set(['running', 'waiting', 'paused'])

const isUnderWay = (one: Job | null): boolean => one !== null && UNDER_WAY.has(one.state)

/** Whether a job is under way: at work, waiting for a tab, or paused. */
export const running = computed(() => isUnderWay(job.value))

/** What a button has that starts a job: while one is under way it is disabled, and says why. Stands after its own title. */
export const unlessBusy = (): { readonly disabled?: true; readonly title?: string } =>
  running.value ? { disabled: true, title: t(windowTexts.busy) } : {}

/** Whether links of the space shown are being asked for now. */
export const gettingLinks = computed(
  () => job.value?.kind === 'links' && job.value.state === 'running' && job.value.space === drive.value?.space,
)

/** What went wrong with something that the user has just done; not dismissed yet. What went wrong with the job the job tells. */
export const trouble = signal<Problem | null>(null)

/** Where the number of the last job that the user has read the end of is kept, for popups opened later. */
const READ = 'job-read'

const readTo = signal(Number(localStorage.getItem(READ) ?? -1))

/** The job that was seen under way while this popup was open. */
let witnessed = -1

/** Whether how it ended is worth a word: findings always, a good end only of what was long and took place before one's eyes. */
function isNews({ id, state, short, findings, total }: Job): boolean {
  if (state === 'stopped') return false
  return state === 'failed' || short.length > 0 || findings.length > 0 || (id === witnessed && (total ?? 0) > 1)
}

/** The job to show: under way, or ended with something to tell and not dismissed yet. */
export const shownJob = computed(() => {
  const now = job.value
  if (!now || isUnderWay(now)) return now
  return now.id !== readTo.value && isNews(now) ? now : null
})

/** The user has read how the job ended: a popup opened later does not tell it again. */
export function dismissJob(): void {
  const id = job.peek()?.id
  if (id === undefined) return
  localStorage.setItem(READ, String(id))
  readTo.value = id
}

/** Milliseconds between two looks whether the background is still at work: it may be killed at any moment. */
const LOOK = 3000

const ask = (): Promise<Job | null> => toBackground('job', {}).catch(readJob)

function see(now: Job | null): void {
  if (now && isUnderWay(now)) witnessed = now.id
  job.value = now
}

/** Follows the background's job from now on. */
export async function watchJob(): Promise<void> {
  onJob(see)
  setInterval(() => running.peek() && void ask(), LOOK)
  see(await ask().catch(() => null))
}

const ended = (id: number): Promise<Job> =>
  new Promise((resolve) => {
    const end = job.subscribe((now) => {
      if (now?.id !== id || isUnderWay(now)) return
      queueMicrotask(() => end())
      resolve(now)
    })
  })

/** @returns whether it was done to its end */
async function follow(start: () => Promise<Job>): Promise<boolean> {
  trouble.value = null
  try {
    const begun = await start()
    if (job.peek()?.id !== begun.id) see(begun)
    const { state } = await ended(begun.id)
    // What came of it is in sight before it is said to be done.
    await refresh()
    return state === 'done'
  } catch (error) {
    trouble.value = problemOf(error)
    return false
  }
}

/**
 * Lists folders and everything below them. The background does it, also when the popup is closed.
 * @param below false: without what is below them
 * @returns whether it was done to its end while the popup was open
 */
export async function listBelow(folders: readonly number[], below = true): Promise<boolean> {
  const now = drive.peek()
  if (!now || running.peek()) return false
  const { space } = now
  return follow(() => toBackground('list', { tab: tabId.peek(), space, folder: folder.peek().id, folders, below }))
}

/** Lists one folder to its end, without what is below it. */
export const listFolder = (id: number): Promise<boolean> => listBelow([id], false)

/**
 * Gets direct links: by rule where one can be learned, else one request a file.
 * @param each no rule is tried
 * @returns whether it was done to its end while the popup was open
 */
export async function getLinks(groups: readonly LinkGroup[], each = false): Promise<boolean> {
  const now = drive.peek()
  if (!now || running.peek() || !isOwnSpace(now.space)) return false
  const { space } = now
  return follow(() => toBackground('links', { tab: tabId.peek(), space, folder: folder.peek().id, groups, each }))
}

async function tell(name: 'pauseJob' | 'resumeJob' | 'stopJob'): Promise<void> {
  try {
    await toBackground(name, {})
  } catch (error) {
    trouble.value = problemOf(error)
  }
}

/** Pauses after the request that is on its way. */
export const pause = (): Promise<void> => tell('pauseJob')

/** Goes on after a pause, or after trouble that the user has seen to. */
export const resume = (): Promise<void> => tell('resumeJob')

/** Stops after the request that is on its way. What came until then is kept. */
export const stop = (): Promise<void> => tell('stopJob')
