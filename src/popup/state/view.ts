import { computed, effect, signal } from '@preact/signals'
import { type Entry, type FileType, search, type SpaceId } from '../../core/index.ts'
import { hitRows, NO_ROWS, treeRows } from '../tree/rows.ts'
import { drive, folder } from './drive.ts'
import { inSteps } from './in-steps.ts'
import { orderOf } from './order.ts'

/** Which folder is to be shown: it may still be being read. */
export const target = signal<{ readonly space: SpaceId; readonly folder: number } | null>(null)

/** What the list is narrowed to, in that folder. */
export const filter = signal<{ readonly text: string; readonly type: FileType | null }>({ text: '', type: null })

export const filtering = computed(() => filter.value.text.trim() !== '' || filter.value.type !== null)

/** Folders that are open. Those of other folders are kept: coming back finds them as they were left. */
export const open = signal<ReadonlySet<number>>(new Set())

export interface Hits {
  /** In the order of the tree; grows at its end until `done`. */
  readonly entries: readonly Entry[]
  readonly done: boolean
}

/** The entries that pass the filter; null where there is none. */
export const hits = signal<Hits | null>(null)

/** The filter and the folder that `hits` are of. */
let hitsOf: unknown[] = []

effect(() => {
  const now = drive.value
  const { id } = folder.value
  const wanted = filter.value
  if (!now || !filtering.value) {
    hits.value = null
    return undefined
  }
  // Only the tree has grown: what is shown stays, so that no line moves away, until all is found again.
  const again = hits.peek() !== null && hitsOf[0] === wanted && hitsOf[1] === id
  hitsOf = [wanted, id]
  const entries: Entry[] = []
  const add = (given: readonly (readonly Entry[])[]): void => {
    for (const some of given) for (const entry of some) entries.push(entry)
  }
  return inSteps(
    search(now.tree, id, wanted),
    (given) => {
      add(given)
      // As long as nothing is found, what was found before stays in sight.
      if (!again && entries.length > 0) hits.value = { entries, done: false }
    },
    (given) => {
      add(given)
      hits.value = { entries, done: true }
    },
  )
})

export const rows = computed(() => {
  if (hits.value) return hitRows(hits.value.entries)
  const now = drive.value
  return now ? treeRows(now.tree, folder.value.id, open.value, (id) => orderOf(now.tree, id)) : NO_ROWS
})

/** The line that has the keyboard. */
export const active = signal(0)

export function setOpen(id: number, to: boolean): void {
  const next = new Set(open.peek())
  if (to) next.add(id)
  else next.delete(id)
  open.value = next
}

/** Narrows the list, and starts at its top again. */
export function narrow(change: Partial<{ text: string; type: FileType | null }>): void {
  filter.value = { ...filter.peek(), ...change }
  active.value = 0
}
