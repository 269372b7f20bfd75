import type { DriveTree, Entry } from '../../core/index.ts'

/** One line of the list. */
export interface Row {
  readonly entry: Entry
  /** Depth below the folder shown, from 1. */
  readonly level: number
  /** Which of its siblings it is, from 1, and how many there are. */
  readonly position: number
  readonly siblings: number
  /** Whether it is open; null where there is nothing to open. */
  readonly open: boolean | null
}

/** The lines of the list. They are made when they are looked at: of a million two dozen are in sight. */
export interface Rows {
  readonly length: number
  /** A line; undefined where what stands there has not been read yet, or nothing does. */
  readonly at: (index: number) => Row | undefined
  /** Where the folder stands that a line lies in; the line's own place at the top level. */
  readonly parentOf: (index: number) => number
}

/** Entries of a folder in the order in which they are shown, as far as that is known. */
export type OrderOf = (folder: number) => readonly Entry[]

/** How many entries of a folder there are on disk, though they may not be read yet. */
export const knownIn = (tree: DriveTree, folder: number): number =>
  Math.max(tree.countOf(folder), tree.folderState(folder)?.known ?? 0)

/** Lines that follow each other in one folder. */
interface Stretch {
  /** The first one's place in the list, and in the folder. */
  readonly start: number
  readonly from: number
  readonly entries: readonly Entry[]
  /** Entries of the folder; may be more than are read. */
  readonly siblings: number
  readonly level: number
  /** The line of the folder they lie in; -1 at the top. */
  readonly parent: number
}

/** The folder's entries, and those of each open folder below its own. */
export function treeRows(tree: DriveTree, top: number, open: ReadonlySet<number>, orderOf: OrderOf): Rows {
  const stretches: Stretch[] = []
  let length = 0
  // Each folder once: what 123pan told at different times may hold a folder below itself.
  const shown = new Set([top])
  const opened = new Set<Entry>()
  const canOpen = (entry: Entry): boolean => entry.folder && knownIn(tree, entry.id) > 0

  const add = (folder: number, level: number, parent: number): void => {
    const entries = orderOf(folder)
    const siblings = Math.max(entries.length, knownIn(tree, folder))
    let from = 0
    const stretchTo = (to: number): void => {
      if (to > from) stretches.push({ start: length, from, entries, siblings, level, parent })
      length += to - from
      from = to
    }
    if (open.size > 0)
      for (const [index, entry] of entries.entries()) {
        // Folders come first.
        if (!entry.folder) break
        if (!open.has(entry.id) || shown.has(entry.id) || !canOpen(entry)) continue
        shown.add(entry.id)
        opened.add(entry)
        stretchTo(index + 1)
        add(entry.id, level + 1, length - 1)
      }
    stretchTo(siblings)
  }
  add(top, 1, -1)

  return {
    length,
    at: (index) => {
      const stretch = stretchAt(stretches, index)
      const place = stretch ? stretch.from + index - stretch.start : -1
      const entry = stretch?.entries[place]
      if (!stretch || !entry || index >= length) return undefined
      const isOpen = opened.has(entry)
      // A folder shown above itself, where folders run in a circle, cannot be opened again.
      const openable = isOpen || (canOpen(entry) && !shown.has(entry.id))
      return {
        entry,
        level: stretch.level,
        position: place + 1,
        siblings: stretch.siblings,
        open: openable ? isOpen : null,
      }
    },
    parentOf: (index) => {
      const parent = stretchAt(stretches, index)?.parent ?? -1
      return parent === -1 ? index : parent
    },
  }
}

/** The stretch that a line lies in: the last one that starts at it or before. */
function stretchAt(stretches: readonly Stretch[], index: number): Stretch | undefined {
  let [low, high] = [0, stretches.length - 1]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((stretches[middle]?.start ?? 0) <= index) low = middle
    else high = middle - 1
  }
  return stretches[low]
}

/** What has been found, flat. */
export const hitRows = (hits: readonly Entry[]): Rows => ({
  length: hits.length,
  at: (index) => {
    const entry = hits[index]
    return entry && { entry, level: 1, position: index + 1, siblings: hits.length, open: null }
  },
  parentOf: (index) => index,
})

export const NO_ROWS: Rows = hitRows([])
