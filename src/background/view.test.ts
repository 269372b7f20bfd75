import { expect, test } from 'vitest'
import type { Job } from '../messages/index.ts'
import { jobOf } from './testing/job.ts'
import { createView } from './view.ts'

test('shows the first at once, of many the newest, one writing at a time, and survives one that fails', async () => {
  const written: number[] = []
  const pauses: (() => void)[] = []
  const write = async ({ requests }: Job): Promise<void> => {
    written.push(requests)
    if (requests === 3) throw new Error('full')
  }
  const view = createView(write, () => new Promise((resolve) => pauses.push(resolve)))
  const next = async (): Promise<void> => {
    pauses.shift()?.()
    for (let turn = 0; turn < 5; turn++) await Promise.resolve()
  }
  view(jobOf({ requests: 1 }))
  expect(written).toEqual([1])
  view(jobOf({ requests: 2 }))
  view(jobOf({ requests: 3 }))
  await next()
  await next()
  expect(written).toEqual([1, 3])
  await next()
  view(jobOf({ requests: 4 }))
  await next()
  expect(written).toEqual([1, 3, 4])
})
