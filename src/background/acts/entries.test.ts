import { expect, test } from 'vitest'
import type { Entry } from '../../core/index.ts'
import { entriesOf } from './entries.ts'

const known = new Map<number, Entry>(
  [7, 8].map((id) => [
    id,
    { id, parent: 0, name: `${id}`, folder: false, size: 0, modified: 0, md5: '', blocked: false },
  ]),
)
const catalogue = { entry: async (space: string, id: number) => (space === 'own:1' ? known.get(id) : undefined) }
const idsOf = async (space: 'own:1' | 'own:2', ...rows: number[][]) => {
  const { entries, unknown } = await entriesOf(catalogue, space, { rows, counted: null })
  return [entries.map(({ id }) => id), unknown]
}

test('of each row the first number that is an entry counts, each entry once', async () => {
  expect(await idsOf('own:1', [99, 8, 7], [7], [8])).toEqual([[8, 7], 0])
})

test('rows without one are counted, as are all rows of another account', async () => {
  expect(await idsOf('own:1', [99], [], [7])).toEqual([[7], 2])
  expect(await idsOf('own:2', [7], [8])).toEqual([[], 2])
})
