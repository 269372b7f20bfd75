import { batch, signal } from '@preact/signals'
import { type Problem, problemOf, ROOT, type SpaceId } from '../../core/index.ts'
import { drive, openFolder, refresh, way } from './drive.ts'
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

/** Why nothing can be read from disk. */
export const diskTrouble = signal<Problem | null>(null)

/** Shows a folder, with a list that is not narrowed. */
export async function show(space: SpaceId, id: number): Promise<void> {
  batch(() => {
    narrow({ text: '', type: null })
    active.value = 0
    diskTrouble.value = null
  })
  await reading(openFolder(space, id))
}

/** Reads again what has changed on disk. */
export const catchUp = (): Promise<void> => reading(refresh())

async function reading(work: Promise<void>): Promise<void> {
  try {
    await work
  } catch (error) {
    diskTrouble.value = problemOf(error)
  }
}
