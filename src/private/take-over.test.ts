import { expect, test } from 'vitest'
import type { Observed } from '../messages/index.ts'
import { takeOver } from './take-over.ts'

const observed = (url: string): Observed => ({
  at: 1,
  url,
  method: 'GET',
  body: null,
  uid: null,
  status: 200,
  text: '',
})

test('takes all that each tab has seen, message by message, and passes over one that does not answer', async () => {
  const seen = new Map([
    [1, [observed('a'), observed('b'), observed('c')]],
    [3, [observed('d')]],
  ])
  const taken: string[] = []
  await takeOver(
    {
      query: async () => [1, 2, 3],
      seen: async (tab, from) => {
        const all = seen.get(tab)
        if (!all) throw new Error('no such tab')
        return all.slice(from, from + 2)
      },
    },
    async (batch) => void taken.push(...batch.map(({ url }) => url)),
  )
  expect(taken).toEqual(['a', 'b', 'c', 'd'])
})
