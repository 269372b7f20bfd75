import type { Job } from '../messages/index.ts'

/** Short folders, and findings, that are kept one by one: a list of ten thousand nobody reads, and it is written at every step. */
export const NAMED = 200

/** @returns the job with so many named; what is more is counted */
export function nameSome(job: Job): Job {
  const more = Math.max(0, job.short.length - NAMED) + Math.max(0, job.findings.length - NAMED)
  if (more === 0) return job
  return {
    ...job,
    short: job.short.slice(0, NAMED),
    findings: job.findings.slice(0, NAMED),
    unnamed: job.unnamed + more,
  }
}
