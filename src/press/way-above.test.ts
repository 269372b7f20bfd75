import { expect, test } from 'vitest'
import { DriveTree, type Entry } from '../core/index.ts'
import { wayAbove } from './way-above.ts'

const folder = (id: number, parent: number, name: string): Entry => ({
  id,
  parent,
  name,
  folder: true,
  size: 0,
  modified: 7,
  md5: '',
  blocked: false,
})
const listed = new Map([
  [1, folder(1, 0, 'listed')],
  [2, folder(2, 1, 'in the tree')],
])
const catalogue = { entry: async (_: string, id: number) => listed.get(id) }

test('what was listed, and of what was only named its name; not what is in the tree, nor what has no name', async () => {
  const tree = new DriveTree()
  tree.take([folder(2, 1, 'in the tree')])
  const way = [
    { id: 1, name: 'listed' },
    { id: 2, name: 'in the tree' },
    { id: 3, name: 'by its address' },
    { id: 4, name: null },
  ]
  expect(await wayAbove(catalogue, 'own:7', way, tree)).toEqual([
    folder(1, 0, 'listed'),
    { ...folder(3, 2, 'by its address'), modified: 0 },
  ])
})

test('a top-level folder that was opened by its address', async () => {
  const way = [{ id: 9, name: '图书馆' }]
  expect(await wayAbove(catalogue, 'own:7', way, new DriveTree())).toEqual([{ ...folder(9, 0, '图书馆'), modified: 0 }])
})
