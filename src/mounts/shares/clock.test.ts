import { expect, test } from 'vitest'
import { wait } from './clock.ts'

test('waits as long as it is told', async () => {
  const before = performance.now()
  await wait(30, new AbortController().signal)
  expect(performance.now() - before).toBeGreaterThan(28)
})

test('ends with the signal’s reason as soon as that comes, or has come before', async () => {
  const stop = new AbortController()
  const waiting = wait(60_000, stop.signal)
  stop.abort('enough')
  await expect(waiting).rejects.toBe('enough')
  await expect(wait(60_000, stop.signal)).rejects.toBe('enough')
})
