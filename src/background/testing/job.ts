import type { Job } from '../../messages/index.ts'

/** A job that has just begun, but for what is given. */
export const jobOf = (given: Partial<Job> = {}): Job => ({
  id: 1,
  kind: 'list',
  space: 'own:7',
  folder: 0,
  state: 'running',
  problem: null,
  done: 0,
  total: 1,
  entries: 0,
  requests: 0,
  left: null,
  at: null,
  short: [],
  findings: [],
  unnamed: 0,
  ...given,
})
