import { signal } from '@preact/signals'
import type { DriveTree, Entry } from '../../core/index.ts'
import { inSteps } from './in-steps.ts'

/** Entries that are sorted within a few milliseconds. */
const FEW = 2000

/** Grows when a large folder has been sorted. */
const sorted = signal(0)

interface Orders {
  /** The newest order of each folder: shown until a newer one is worked out, while a large folder is read or listed. */
  readonly newest: Map<number, readonly Entry[]>
  readonly sorting: Set<number>
}

const ordersOf = new WeakMap<DriveTree, Orders>()

/**
 * The entries of a folder as people read them. Those of a large one are put in order in steps: until that is done
 * they are as they were before. Read inside a computed signal it brings the signal up to date then.
 */
export function orderOf(tree: DriveTree, folder: number): readonly Entry[] {
  void sorted.value
  let orders = ordersOf.get(tree)
  if (!orders) ordersOf.set(tree, (orders = { newest: new Map(), sorting: new Set() }))
  const known = tree.sortedBefore(folder) ?? (tree.countOf(folder) <= FEW ? tree.sorted(folder) : undefined)
  if (known) orders.newest.set(folder, known)
  else sortLater(tree, folder, orders)
  return known ?? orders.newest.get(folder) ?? []
}

/** One sorting of a folder at a time: where it changes meanwhile, the next look at it begins another. */
function sortLater(tree: DriveTree, folder: number, { sorting }: Orders): void {
  if (sorting.has(folder)) return
  sorting.add(folder)
  const end = (): void => {
    sorting.delete(folder)
    sorted.value++
  }
  setTimeout(() => inSteps(tree.sort(folder), () => undefined, end))
}
