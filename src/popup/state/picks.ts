import { computed, signal } from '@preact/signals'
import { Selection } from '../../core/index.ts'
import { drive, folder, linkSpaces, way } from './drive.ts'

/** What is picked in the space shown; null until something is. A selection belongs to its tree. */
const chosen = signal<{ readonly tree: unknown; readonly selection: Selection } | null>(null)

/** What is picked. Empty as long as nothing is, and after the space has changed. */
export const selection = computed(() => {
  const now = drive.value
  if (!now) return null
  return chosen.value?.tree === now.tree ? chosen.value.selection : new Selection(now.tree)
})

const NONE: ReadonlyMap<number, boolean> = new Map()

/** What the selection is made of; stays the same while only more is read of the drive. */
export const marks = computed(() =>
  drive.value && chosen.value?.tree === drive.value.tree ? chosen.value.selection.marks : NONE,
)

const keep = (next: Selection): void => {
  const now = drive.peek()
  if (now) chosen.value = { tree: now.tree, selection: next }
}

/** Picks an entry with all below it, or drops it. */
export function toggle(id: number): void {
  const now = selection.peek()
  if (now) keep(now.toggle(id))
}

/** Picks or drops many, e.g. all that match a search. */
export function pickMany(ids: Iterable<number>, picked: boolean): void {
  const now = selection.peek()
  if (now) keep(now.pickMany(ids, picked))
}

/** Picks just what these marks say. Those of entries that are gone do no harm. */
export function setMarks(of: ReadonlyMap<number, boolean>): void {
  const now = drive.peek()
  if (now) keep(new Selection(now.tree, of))
}

/** Drops all picks, those outside the folder shown too. */
export function pickNone(): void {
  chosen.value = null
}

/** Whether anything is picked in the folder shown or below it. */
export const anyPicked = computed(() => (selection.value?.stateOf(folder.value.id) ?? 'none') !== 'none')

/** Whether what is picked, or the folder shown, lies in a direct-link space. */
export const linked = computed(() => {
  const spaces = linkSpaces.value
  if (way.value.some(({ id }) => spaces.has(id))) return true
  const { id: shown } = folder.value
  const now = selection.value
  if (!drive.value || !now) return false
  const { tree } = drive.value
  return [...spaces].some((id) => tree.ancestors(id).includes(shown) && now.stateOf(id) !== 'none')
})
