import type { DriveTree } from './drive-tree.ts'
import type { Entry } from './entry.ts'
import { type FileType, fileTypeOf } from './file-type.ts'
import { naturalOrder } from './natural-order.ts'

export interface Filter {
  /** Part of a name; '' lets all pass. Case and full-width forms make no difference. */
  readonly text: string
  /** null lets all pass. Folders have no type: a type leaves them out. */
  readonly type: FileType | null
}

const fold = (text: string): string => text.normalize('NFKC').toLowerCase()

/** Characters that folding may change otherwise than `i` does: all but ASCII, kana and the common Chinese ones. */
const FOLDS = /[^\0-\u007F\u3001-\u3035\u3041-\u3096\u30A1-\u30FE\u4E00-\u9FFF]/

/** A test of names. Folding a million of them would take a second; most need none. */
function partOfName(text: string): (name: string) => boolean {
  const wanted = fold(text.trim())
  if (wanted === '') return () => true
  const pattern = new RegExp(wanted.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`), 'i')
  return (name) => pattern.test(name) || (FOLDS.test(name) && fold(name).includes(wanted))
}

/** Entries looked at between two yields, and hits of one folder that are put in order together: a few milliseconds of work. */
const PORTION = 4096

interface Level {
  readonly folders: readonly Entry[]
  at: number
  /** Files of the folder that pass; they follow its folders. */
  readonly files: readonly Entry[]
}

/**
 * Finds what passes a filter below a folder, however deep, in steps of a few milliseconds.
 * @param folder where to look; itself not a hit
 * @returns yields what has been found since the last yield, none at times; files and folders, in the order in which
 *   the tree shows them (of a folder with thousands of hits: in order by portions)
 */
export function* search(
  tree: DriveTree,
  folder: number,
  { text, type }: Filter,
): Generator<readonly Entry[], void, undefined> {
  const named = partOfName(text)
  const passes = (entry: Entry): boolean =>
    (type === null || (!entry.folder && fileTypeOf(entry) === type)) && named(entry.name)
  const walked = new Set([folder])
  let found: Entry[] = []
  let looked = 0

  function* enter(id: number): Generator<readonly Entry[], Level, undefined> {
    const folders: Entry[] = []
    const files: Entry[] = []
    for (const entry of tree.children(id)) {
      if (entry.folder) folders.push(entry)
      else if (passes(entry)) files.push(entry)
      if (++looked % PORTION !== 0) continue
      yield found
      found = []
    }
    return { folders: naturalOrder(folders), at: 0, files }
  }

  const levels = [yield* enter(folder)]
  for (let level = levels.at(-1); level; level = levels.at(-1)) {
    const next = level.folders[level.at++]
    if (next) {
      if (passes(next)) found.push(next)
      if (walked.has(next.id)) continue
      walked.add(next.id)
      levels.push(yield* enter(next.id))
      continue
    }
    levels.pop()
    for (let from = 0; from < level.files.length; from += PORTION) {
      for (const file of naturalOrder(level.files.slice(from, from + PORTION))) found.push(file)
      if (found.length < PORTION) continue
      yield found
      found = []
    }
  }
  yield found
}
