import type { Job } from '../messages/index.ts'
import { browser } from '../platform/index.ts'

const NAME = 'job'

/**
 * Wakes the background every minute while a job is not over: it may have been killed, and a tab that comes back from
 * the cache says nothing by itself.
 * @param wake called at each alarm; must be set up synchronously when the background starts
 * @returns to be told of every step of a job
 */
export function createAlarm(wake: () => void): (job: Job) => void {
  let set: boolean | undefined
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === NAME) wake()
  })
  return ({ state }) => {
    const wanted = state === 'running' || state === 'waiting'
    if (wanted === set) return
    set = wanted
    if (wanted) void browser.alarms.create(NAME, { periodInMinutes: 1 })
    else void browser.alarms.clear(NAME)
  }
}
