import { expect, test } from 'vitest'
import type { Entry } from '../../core/index.ts'
import { type Gaps, say, type Text } from '../../texts/index.ts'
import { copyFolderIds } from './folder-ids.ts'

const entry = (id: number): Entry => ({
  id,
  parent: 0,
  name: `folder ${id}`,
  folder: true,
  size: 0,
  modified: 0,
  md5: '',
  blocked: false,
})
const catalogue = { entry: async (_: string, id: number) => entry(id), path: async () => [] }
const failed = () => ({ tone: 'bad', title: '', notes: [] }) as const

async function copied(ids: readonly number[], counted: number | null) {
  let text = ''
  const copy = async (given: string): Promise<void> => void (text = given)
  const speech = {
    language: 'en',
    say: (what: Text, gaps?: Gaps) => say(what, 'en', gaps),
    what: () => '',
    failed,
  } as const
  const rows = { rows: ids.map((id) => [id]), counted }
  const said = await copyFolderIds({ catalogue, copy, speech }, { space: 'own:1', folder: 5 }, rows)
  return { text, said }
}

test('all that were told of', async () => {
  const { text, said } = await copied([7, 8], 2)
  expect(text).toBe('7\n8')
  expect(said).toEqual({ tone: 'good', title: 'Copied 2 folder IDs', notes: [] })
})

test('where more are ticked, it is said', async () => {
  const { said } = await copied([7, 8], 600)
  expect(said).toMatchObject({ tone: 'part', notes: ['2 of 600 were looked at, pick the rest in Mountlink.'] })
  expect((await copied([7], 3)).said).toMatchObject({ tone: 'part', notes: [expect.stringContaining('1 of 3')] })
})
