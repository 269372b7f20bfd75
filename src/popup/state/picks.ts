import { computed, signal } from '@preact/signals'
import { type PickedTree, pickedTree, Selection } from '../../core/index.ts'
import { drive, folder, linkSpaces, way } from './drive.ts'

const NO_TREE: PickedTree = { nodes: [], files: [], partlyKnown: [] }

/** What is picked in the space shown; null until something is. A selection belongs to its tree. */
const chosen = signal<{ readonly tree: unknown; readonly selection: Selection } | null>(null)

/** What is picked. Empty as long as nothing is, and after the space has changed. */
export const selection = computed(() => {
  const now = drive.value
  if (!now) return null
  return chosen.value?.tree === now.tree ? chosen.value.selection : new Selection(now.tree)
})

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

/** Drops all picks, those outside the folder shown too. */
export function pickNone(): void {
  chosen.value = null
}

/** What is picked below the folder shown, as an export takes it. */
export const picked = computed(() =>
  drive.value && selection.value && selection.value.marks.size > 0
    ? pickedTree(drive.value.tree, selection.value, folder.value.id, way.value.at(-1)?.name ?? '')
    : NO_TREE,
)

/** Whether what is picked, or the folder shown, lies in a direct-link space. */
export const linked = computed(() => {
  const spaces = linkSpaces.value
  if (way.value.some(({ id }) => spaces.has(id))) return true
  return picked.value.nodes.some(({ id }) => spaces.has(id))
})
