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

/**
 * The lines of the list: the folder's entries, and those of each open folder below its own.
 * @param hits where given: only these, flat, in the order in which the tree would show them
 */
export function rowsOf(
  tree: DriveTree,
  top: number,
  open: ReadonlySet<number>,
  hits: ReadonlySet<Entry> | null,
): readonly Row[] {
  return hits ? hitRows(tree, top, hits) : treeRows(tree, top, open)
}

function treeRows(tree: DriveTree, top: number, open: ReadonlySet<number>): readonly Row[] {
  const rows: Row[] = []
  // Each folder once: what 123pan told at different times may hold a folder below itself.
  const shown = new Set([top])
  const add = (folder: number, level: number): void => {
    const entries = tree.sorted(folder)
    for (const [index, entry] of entries.entries()) {
      const canOpen = entry.folder && tree.countOf(entry.id) > 0 && !shown.has(entry.id)
      const isOpen = canOpen && open.has(entry.id)
      rows.push({
        entry,
        level,
        position: index + 1,
        siblings: entries.length,
        open: canOpen ? isOpen : null,
      })
      if (!isOpen) continue
      shown.add(entry.id)
      add(entry.id, level + 1)
    }
  }
  add(top, 1)
  return rows
}

function hitRows(tree: DriveTree, top: number, hits: ReadonlySet<Entry>): readonly Row[] {
  const rows: Row[] = []
  const walked = new Set([top])
  const stack = [{ entries: tree.sorted(top), at: 0 }]
  for (let now = stack.at(-1); now; now = stack.at(-1)) {
    const entry = now.entries[now.at++]
    if (!entry) {
      stack.pop()
      continue
    }
    if (hits.has(entry)) rows.push({ entry, level: 1, position: rows.length + 1, siblings: hits.size, open: null })
    if (entry.folder && !walked.has(entry.id)) {
      walked.add(entry.id)
      stack.push({ entries: tree.sorted(entry.id), at: 0 })
    }
  }
  return rows
}
