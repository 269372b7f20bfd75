import { computed, signal } from '@preact/signals'
import { type Entry, type FileType, search } from '../../core/index.ts'
import { rowsOf } from '../tree/rows.ts'
import { drive, folder } from './drive.ts'

/** What the list is narrowed to. */
export const filter = signal<{ readonly text: string; readonly type: FileType | null }>({ text: '', type: null })

export const filtering = computed(() => filter.value.text.trim() !== '' || filter.value.type !== null)

/** Folders that are open. Those of other folders are kept: coming back finds them as they were left. */
export const open = signal<ReadonlySet<number>>(new Set())

/** The entries that pass the filter; null where there is none. */
export const hits = computed<ReadonlySet<Entry> | null>(() =>
  filtering.value && drive.value ? new Set(search(drive.value.tree, folder.value.id, filter.value)) : null,
)

export const rows = computed(() =>
  drive.value ? rowsOf(drive.value.tree, folder.value.id, open.value, hits.value) : [],
)

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
