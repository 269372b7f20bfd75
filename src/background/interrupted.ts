import { readJob, writeJob } from '../messages/index.ts'

/** A job still "running" when the background starts was killed with the one before: it says so. */
export async function endInterrupted(): Promise<void> {
  const job = await readJob()
  if (job?.state === 'running') await writeJob({ ...job, state: 'failed', problem: { code: 'interrupted' } })
}
