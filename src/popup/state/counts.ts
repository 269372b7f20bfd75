import { effect, signal } from '@preact/signals'
import { tally, type Tally } from '../../core/index.ts'
import { drive, folder } from './drive.ts'
import { inSteps } from './in-steps.ts'
import { selection } from './picks.ts'

interface Counts extends Tally {
  /** All that is known below the folder was in the tree when it was counted. */
  readonly whole: boolean
}

const NOTHING: Counts = { pickedFiles: 0, knownFiles: 0, pickedBytes: 0, knownBytes: 0, unlisted: 0, whole: false }

/** "34 of 812 files": of the folder shown and all below it. Of very many a moment behind. */
export const counts = signal(NOTHING)

effect(() => {
  const now = drive.value
  const picks = selection.value
  const { id, whole } = folder.value
  if (!now || !picks) {
    counts.value = NOTHING
    return undefined
  }
  return inSteps(
    tally(now.tree, picks, id),
    () => undefined,
    (_, result) => {
      counts.value = { ...result, whole }
    },
  )
})
