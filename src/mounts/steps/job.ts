import { MountlinkError } from '../../core/index.ts'
import { type Job, onJob, toBackground } from '../../messages/index.ts'

/** Milliseconds. */
const OFTEN = 3000

/**
 * Waits for a job of the background's to end. A pause is waited out: the person may go on with it in Mountlink's window.
 * @param start begins it
 * @param tell is told of every step
 * @throws MountlinkError 'job-stopped' where the person has stopped it; why it failed
 */
export async function jobDone(start: () => Promise<Job>, tell: (job: Job) => void): Promise<void> {
  const { id } = await start()
  await new Promise<void>((resolve, reject) => {
    const heed = (job: Job | null): void => {
      if (job?.id !== id) return
      tell(job)
      if (job.state === 'done') resolve()
      else if (job.state === 'stopped') reject(new MountlinkError('job-stopped'))
      else if (job.state === 'failed')
        reject(new MountlinkError(job.problem?.code ?? 'unexpected', job.problem?.detail))
      else return
      stop()
    }
    const ask = (): Promise<void> => toBackground('job', {}).then(heed, reject)
    const deaf = onJob(heed)
    // Asking wakes a background that has died, and tells what was said before anybody listened.
    const asking = setInterval(() => void ask(), OFTEN)
    const stop = (): void => {
      deaf()
      clearInterval(asking)
    }
    void ask()
  })
}
