import { browser, sessionItem } from '../platform/index.ts'
import type { Job } from './protocol.ts'

/** The background's one job, for whoever watches: in `storage.session`, so that a popup opened later sees it too. */
export async function readJob(): Promise<Job | null> {
  const item = sessionItem('job')
  const { [item]: job } = await browser.storage.session.get(item)
  return (job as Job | undefined) ?? null
}

/** Background only. */
export async function writeJob(job: Job): Promise<void> {
  await browser.storage.session.set({ [sessionItem('job')]: job })
}

const here = new Set<(job: Job) => void>()

/** Tells this page of a job that it does itself: in a private window without a background. */
export function tellJobHere(job: Job): void {
  for (const then of here) then(job)
}

/**
 * Calls back whenever the job moves.
 * @returns how to stop it
 */
export function onJob(then: (job: Job) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    const job = changes[sessionItem('job')]?.newValue as Job | undefined
    if (area === 'session' && job) then(job)
  }
  browser.storage.onChanged.addListener(listener)
  here.add(then)
  return () => {
    browser.storage.onChanged.removeListener(listener)
    here.delete(then)
  }
}
