import { batch, signal } from '@preact/signals'
import { type Problem, problemOf, ROOT, type SpaceId } from '../../core/index.ts'
import { drive, openFolder, refresh, way } from './drive.ts'
import { recall } from './kept-view.ts'
import { active, narrow, target } from './view.ts'

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

/**
 * Resolves when what has been changed is on the screen: what can wait waits for it. A window that nobody sees draws
 * nothing.
 */
export const drawn = (): Promise<void> =>
  new Promise((resolve) => {
    if (document.hidden) resolve()
    else requestAnimationFrame(() => setTimeout(resolve))
  })

/**
 * Shows a folder, with a list that is not narrowed, or is as it was kept where the space was not shown before. Resolves
 * when its beginning is shown; the rest is read after that.
 */
export async function show(space: SpaceId, id: number): Promise<void> {
  batch(() => {
    target.value = { space, folder: id }
    narrow({ text: '', type: null })
    active.value = 0
    diskTrouble.value = null
  })
  const recalled = recall(space)
  await reading(async () => {
    const readRest = await openFolder(space, id)
    // Mostly it is there by now, so that the first frame has it; no frame waits for it.
    void recalled.then((showIt) => showIt())
    void drawn().then(() => reading(readRest))
  })
}

/** Reads again what has changed on disk. */
export const catchUp = (): Promise<void> => reading(refresh)

async function reading(work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    diskTrouble.value = problemOf(error)
  }
}
