import { effect, signal } from '@preact/signals'
import type { Entry, Selection, Tick } from '../../core/index.ts'
import { drive, folder } from './drive.ts'
import { inSteps } from './in-steps.ts'
import { pickMany, selection } from './picks.ts'
import { hits } from './view.ts'

/** What the box above the list shows: of all in the folder, or of all that match. Of very many a moment behind. */
export const allTick = signal<Tick>('none')

/** Entries looked at between two yields. */
const PORTION = 1024

function* tickOf(entries: readonly Entry[], picks: Selection): Generator<void, Tick, undefined> {
  let [some, all] = [false, entries.length > 0]
  for (const [index, { id }] of entries.entries()) {
    if ((index + 1) % PORTION === 0) yield
    const tick = picks.stateOf(id)
    some ||= tick !== 'none'
    all &&= tick === 'all'
    if (some && !all) return 'some'
  }
  return all ? 'all' : some ? 'some' : 'none'
}

effect(() => {
  const picks = selection.value
  const top = folder.value.id
  const found = hits.value
  if (!picks || !drive.value) {
    allTick.value = 'none'
    return undefined
  }
  if (!found) {
    allTick.value = drive.value.tree.countOf(top) > 0 ? picks.stateOf(top) : 'none'
    return undefined
  }
  return inSteps(
    tickOf(found.entries, picks),
    () => undefined,
    (_, tick) => {
      allTick.value = tick
    },
  )
})

/** Picks all of the folder, or all that match; drops them where they are picked. */
export function flipAll(): void {
  const found = hits.peek()
  const ids = found ? found.entries.map(({ id }) => id) : [folder.peek().id]
  pickMany(ids, allTick.peek() !== 'all')
}
