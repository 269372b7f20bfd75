import type { FolderState } from '../core/index.ts'
import type { FolderRow } from './schema.ts'

/** A folder's state, without what only the disk needs. */
export const stateIn = ({ space, folder, total, known, complete, odd, seenAt, runs }: FolderRow): FolderState => ({
  space,
  folder,
  total,
  known,
  complete,
  odd,
  seenAt,
  runs,
})
