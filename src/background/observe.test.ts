import { expect, test } from 'vitest'
import { type Fact, MountlinkError } from '../core/index.ts'
import type { Observed } from '../messages/index.ts'
import { takeBatch, takeObserved } from './observe.ts'

const observed = (at: number, text: string, more: Partial<Observed> = {}): Observed => ({
  at,
  url: 'https://api.123278.com/b/api/user/info',
  method: 'GET',
  body: null,
  uid: '7',
  status: 200,
  text,
  ...more,
})
const fine = (nickname: string): string => JSON.stringify({ code: 0, data: { UID: 7, Nickname: nickname } })

const memory = () => {
  const taken: { readonly facts: readonly Fact[]; readonly at: number }[] = []
  return { taken, takeIn: async (facts: readonly Fact[], at: number) => void taken.push({ facts, at }) }
}

test('takes a batch in, each at its own time, oldest first', async () => {
  const catalogue = memory()
  expect(await takeBatch(catalogue, [observed(1001, fine('a')), observed(1002, fine('b'))])).toEqual({ problem: null })
  expect(catalogue.taken).toEqual([
    { facts: [{ kind: 'account', space: 'own:7', nickname: 'a' }], at: 1001 },
    { facts: [{ kind: 'account', space: 'own:7', nickname: 'b' }], at: 1002 },
  ])
})

test('what we asked for is told from what the page asked for', async () => {
  const told: (boolean | undefined)[] = []
  const catalogue = { takeIn: async (_: unknown, __: number, asked?: boolean) => void told.push(asked) }
  await takeBatch(catalogue, [observed(1001, fine('a'))])
  await takeObserved(catalogue, observed(1002, fine('b')), true)
  expect(told).toEqual([false, true])
})

test('an answer dated in the future is one of now', async () => {
  const catalogue = memory()
  const before = Date.now()
  await takeBatch(catalogue, [observed(1001, fine('a'), { at: before + 1e9 })])
  expect(catalogue.taken[0]?.at).toBeGreaterThanOrEqual(before)
  expect(catalogue.taken[0]?.at).toBeLessThanOrEqual(Date.now())
})

test("answers with the newest answer's trouble", async () => {
  const captcha = observed(1001, '{"code":11000}')
  expect(await takeBatch(memory(), [observed(1001, fine('a')), captcha])).toEqual({ problem: { code: 'captcha' } })
  expect(await takeBatch(memory(), [captcha, observed(1002, fine('a'))])).toEqual({ problem: null })
})

test.each([
  ['nothing', undefined],
  ['no list', { length: 1 }],
  ['a list of nonsense', [null]],
  ['a part of another shape', [{ ...observed(1001, fine('a')), text: 5 }]],
  ['an account that is none', [observed(1001, fine('a'), { uid: '../8' })]],
  ['a time that is none', [observed(1001, fine('a'), { at: Infinity })]],
])('believes no message: %s', async (_, batch) => {
  const catalogue = memory()
  expect(await takeBatch(catalogue, batch)).toEqual({ problem: { code: 'unreadable' } })
  expect(catalogue.taken).toEqual([])
})

test('nonsense in a batch does not cost the rest', async () => {
  const catalogue = memory()
  expect(await takeBatch(catalogue, [{}, observed(1002, fine('b'))])).toEqual({ problem: null })
  expect(catalogue.taken).toHaveLength(1)
})

test('is not acknowledged when it could not be kept', async () => {
  const full = { takeIn: () => Promise.reject(new MountlinkError('storage-full')) }
  await expect(takeBatch(full, [observed(1001, fine('a'))])).rejects.toEqual(new MountlinkError('storage-full'))
})
