import type { DriveTree } from './drive-tree.ts'
import type { Selection } from './selection.ts'

/** "34 of 812 files · 12.4 GB", as numbers. */
export interface Tally {
  readonly pickedFiles: number
  readonly knownFiles: number
  /** Bytes of the picked files. */
  readonly pickedBytes: number
  readonly knownBytes: number
}

/** Counts the files below a folder, however deep, in one pass. */
export function tally(tree: DriveTree, selection: Selection, folder: number): Tally {
  const count = { pickedFiles: 0, knownFiles: 0, pickedBytes: 0, knownBytes: 0 }
  const seen = new Set([folder])
  const open = [{ folder, picked: selection.picked(folder) }]
  for (let at = open.pop(); at; at = open.pop())
    for (const entry of tree.children(at.folder)) {
      const picked = selection.marks.get(entry.id) ?? at.picked
      if (!entry.folder) {
        count.knownFiles++
        count.knownBytes += entry.size
        if (picked) {
          count.pickedFiles++
          count.pickedBytes += entry.size
        }
      } else if (!seen.has(entry.id)) {
        seen.add(entry.id)
        open.push({ folder: entry.id, picked })
      }
    }
  return count
}
