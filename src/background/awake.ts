import type { Job } from '../messages/index.ts'
import { browser } from '../platform/index.ts'

/** Both browsers end a background after 30 s without a call of the extension's; a pause may last longer. */
const OFTEN = 20_000

/**
 * Keeps the background alive while a job runs.
 * @returns to be told of every step of a job
 */
export function createAwake(): (job: Job) => void {
  let beat: ReturnType<typeof setInterval> | undefined
  return ({ state }) => {
    if (state !== 'running') {
      clearInterval(beat)
      beat = undefined
    } else beat ??= setInterval(() => void browser.runtime.getPlatformInfo(), OFTEN)
  }
}
