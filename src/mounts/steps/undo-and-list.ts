import type { Problem } from '../../core/index.ts'
import type { Mounting } from '../../library/index.ts'
import type { OpenList } from '../../openlist/api/index.ts'
import { look, type Tell } from './carry-out.ts'
import type { ListedBack } from './list-back.ts'
import { undo } from './undo.ts'

/** What is mounted again. */
export interface Undone {
  readonly files: number
  /** What listing it back has shown, or why it could not be done. */
  readonly listed: ListedBack | Problem
}

/**
 * Mounts the text before the newest one again, and lists it back.
 * @throws MountlinkError as `undo`
 */
export async function undoAndList(openList: OpenList, mounting: Mounting, tell: Tell): Promise<Undone> {
  const restored = await undo(openList, mounting)
  const { listed } = await look(openList, restored, tell)
  return { files: restored.files, listed }
}
