import type { Entry, FolderState } from '../../src/core/index.ts'

/** An entry of which only its place matters. */
export const anEntry = (id: number, parent: number, folder = false, over: Partial<Entry> = {}): Entry => ({
  id,
  parent,
  name: `n${id}`,
  folder,
  size: 1,
  modified: 1,
  md5: '',
  blocked: false,
  ...over,
})

export const aState = (folder: number, complete: boolean, total: number | null = null): FolderState => ({
  space: 'own:1',
  folder,
  total,
  known: 0,
  complete,
  odd: 0,
  seenAt: 0,
  runs: [],
})
