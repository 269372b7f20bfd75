import { expect, test } from 'vitest'
import type { Job } from '../messages/index.ts'
import { NAMED, nameSome } from './name-some.ts'
import { jobOf } from './testing/job.ts'

const JOB = jobOf()

const finding = { code: 'folder-gone', detail: { name: 'x' } } as const
const withFindings = (job: Job, more: number): Job => ({
  ...job,
  findings: [...job.findings, ...Array.from({ length: more }, () => finding)],
})

test('findings are named up to a number, and counted from there on, however they come in', () => {
  expect(nameSome(withFindings(JOB, NAMED))).toEqual(withFindings(JOB, NAMED))
  const twice = nameSome(withFindings(nameSome(withFindings(JOB, NAMED + 3)), 2))
  expect([twice.findings.length, twice.unnamed]).toEqual([NAMED, 5])
})

test('so are short folders', () => {
  const short = Array.from({ length: NAMED + 1 }, (_, id) => ({ id, name: 'x', known: 1, total: 2 }))
  const { short: named, unnamed } = nameSome({ ...JOB, short })
  expect([named.length, named[0]?.id, unnamed]).toEqual([NAMED, 0, 1])
})
