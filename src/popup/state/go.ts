import { batch } from '@preact/signals'
import { ROOT, type SpaceId } from '../../core/index.ts'
import { drive, openFolder, way } from './drive.ts'
import { active, narrow } from './view.ts'

/** Shows another folder of the same space, as far as it is known. */
export function enter(id: number): void {
  const now = drive.peek()
  if (now) void show(now.space, id)
}

/** Shows the folder above. */
export function goUp(): void {
  if (way.peek().length > 0) enter(way.peek().at(-2)?.id ?? ROOT)
}

/** Shows a folder, with a list that is not narrowed. */
export function show(space: SpaceId, id: number): Promise<void> {
  batch(() => {
    narrow({ text: '', type: null })
    active.value = 0
  })
  return openFolder(space, id)
}
