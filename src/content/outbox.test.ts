import { expect, test } from 'vitest'
import { MountlinkError, type Problem } from '../core/problem.ts'
import type { Observed, Taken } from '../messages/protocol.ts'
import { Outbox } from './outbox.ts'

const observed = (at: number, text = ''): Observed => ({
  at,
  url: '',
  method: 'GET',
  body: null,
  uid: null,
  status: 200,
  text,
})
const MILLION = 'x'.repeat(2 ** 20)
const TAKEN: Taken = { problem: null }

/** A background that answers as told, one word a batch; then it takes everything. */
function background(...words: (Taken | Error)[]) {
  const batches: number[][] = []
  const pauses: number[] = []
  const said: (Problem | null)[] = []
  let connected = true
  const outbox = new Outbox({
    send: async (batch) => {
      batches.push(batch.map(({ at }) => at))
      const word = words.shift() ?? TAKEN
      if (word instanceof Error) throw word
      return word
    },
    pause: async (milliseconds) => {
      pauses.push(milliseconds)
      said.push(outbox.problem)
    },
    isConnected: () => connected,
  })
  const settled = () => new Promise((resolve) => setTimeout(resolve))
  return { outbox, batches, pauses, said, settled, disconnect: () => (connected = false) }
}

test('what comes while a batch is under way goes together, in order', async () => {
  const { outbox, batches, settled } = background()
  for (const at of [1, 2, 3]) outbox.add(observed(at))
  expect(outbox.waiting).toBe(3)
  await settled()
  expect(batches).toEqual([[1], [2, 3]])
  expect(outbox.waiting).toBe(0)
})

test('a batch stays under its size', async () => {
  const { outbox, batches, settled } = background()
  for (let at = 0; at < 21; at++) outbox.add(observed(at, MILLION))
  await settled()
  expect(batches.map((batch) => batch.length)).toEqual([1, 8, 8, 4])
})

test('what the background did not acknowledge is sent again, with growing pauses', async () => {
  const dead = new Error('Could not establish connection')
  const { outbox, batches, pauses, settled } = background(dead, dead, new MountlinkError('tab-gone'))
  outbox.add(observed(1))
  outbox.add(observed(2))
  await settled()
  expect(batches).toEqual([[1], [1], [1], [1], [2]])
  expect(pauses).toEqual([250, 500, 1000])
  expect([outbox.waiting, outbox.lost]).toEqual([0, 0])
})

test('a background that stays away loses nothing, and is not asked more often than each 10 s', async () => {
  const { outbox, pauses, settled } = background(...Array.from({ length: 20 }, () => new Error('away')))
  outbox.add(observed(1))
  await settled()
  expect(pauses.at(-1)).toBe(10_000)
  expect(outbox.lost).toBe(0)
})

test('one observation that cannot be taken is given up, counted, and holds up no other', async () => {
  const refused = Array.from({ length: 5 }, () => new MountlinkError('unexpected'))
  const { outbox, batches, settled } = background(TAKEN, ...refused)
  for (const at of [1, 2, 3]) outbox.add(observed(at))
  await settled()
  expect(batches).toEqual([[1], [2, 3], [2], [2], [2], [2], [3]])
  expect([outbox.waiting, outbox.lost]).toEqual([0, 1])
})

test('a full disk is waited for, and said', async () => {
  const full = Array.from({ length: 9 }, () => new MountlinkError('storage-full'))
  const { outbox, batches, settled, said } = background(...full)
  outbox.add(observed(1))
  await settled()
  expect(said).toEqual(Array.from({ length: 9 }, () => ({ code: 'storage-full' })))
  expect(batches.length).toBe(10)
  expect([outbox.problem, outbox.waiting, outbox.lost]).toEqual([null, 0, 0])
})

test('what is too large, or one too many, is counted as lost', async () => {
  const { outbox, settled } = background()
  outbox.add(observed(1, MILLION.repeat(9)))
  for (let at = 2; at < 70; at++) outbox.add(observed(at, MILLION))
  expect([outbox.waiting, outbox.lost]).toEqual([64, 5])
  await settled()
  expect([outbox.waiting, outbox.lost]).toEqual([0, 5])
})

test('once the extension is gone nothing is sent', async () => {
  const { outbox, batches, settled, disconnect } = background()
  disconnect()
  outbox.add(observed(1))
  await settled()
  expect(batches).toEqual([])
})
