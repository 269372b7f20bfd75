import type { DriveTree } from './drive-tree.ts'
import type { Entry } from './entry.ts'
import { type FileType, fileTypeOf } from './file-type.ts'

export interface Filter {
  /** Part of a name; '' lets all pass. Case and full-width forms make no difference. */
  readonly text: string
  /** null lets all pass. Folders have no type: a type leaves them out. */
  readonly type: FileType | null
}

/** Entries never change, so their folded names are kept for the next key press. */
const folded = new WeakMap<Entry, string>()

const fold = (text: string): string => text.normalize('NFKC').toLowerCase()

function foldedName(entry: Entry): string {
  let name = folded.get(entry)
  if (name === undefined) {
    name = fold(entry.name)
    folded.set(entry, name)
  }
  return name
}

/**
 * Finds what passes a filter below a folder, however deep.
 * @param folder where to look; itself not a hit
 * @returns files and folders, in no promised order
 */
export function search(tree: DriveTree, folder: number, { text, type }: Filter): Entry[] {
  const wanted = fold(text.trim())
  const hits: Entry[] = []
  for (const entry of tree.below(folder)) {
    if (type !== null && (entry.folder || fileTypeOf(entry) !== type)) continue
    if (wanted === '' || foldedName(entry).includes(wanted)) hits.push(entry)
  }
  return hits
}
