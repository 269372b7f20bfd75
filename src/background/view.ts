import type { Job } from '../messages/index.ts'

/** Milliseconds between two writings: whoever watches need not see every step. */
const OFTEN = 250

/**
 * Shows the job to whoever watches: at once, and then the newest each time.
 * @param write what cannot be written is shown with the next step
 * @param pause resolves after so many milliseconds
 * @returns to be told of every step of a job
 */
export function createView(
  write: (job: Job) => Promise<void>,
  pause: (milliseconds: number) => Promise<void>,
): (job: Job) => void {
  let newest: Job | null = null
  let writing = false

  const writeAll = async (): Promise<void> => {
    writing = true
    while (newest) {
      const job = newest
      newest = null
      await write(job).catch(() => undefined)
      await pause(OFTEN)
    }
    writing = false
  }

  return (job) => {
    newest = job
    if (!writing) void writeAll()
  }
}
