import type { Moved, MountChange } from './compare-mounts.ts'
import { folderOf } from './mounted-path.ts'

/** A folder whose moved files all went to one other folder, each with its path in it. */
export interface FolderMove {
  readonly from: string
  readonly to: string
  /** Two or more. */
  readonly files: number
  /** Of these: those whose size or time differs, too. */
  readonly changed: number
}

/** The moves of a change as a person reads them: "Series → Shows (312 files)". */
export interface GroupedMoves {
  readonly folders: readonly FolderMove[]
  /** What is in none of the folders' moves. */
  readonly files: readonly Moved[]
}

interface Group {
  readonly from: string
  readonly to: string
  /** The lowest folder that all its files were in. */
  within: string
  readonly rows: Moved[]
}

/** Takes the highest folders that went as a whole. What was only renamed is not looked at. */
export function folderMoves({ moved }: Pick<MountChange, 'moved'>): GroupedMoves {
  const went = whereFoldersWent(moved)
  const groups = new Map<string, Group>()
  const alone = new Set<Moved>()
  for (const row of moved) {
    const folder = highestThatWent(row.from, went)
    if (folder === null) {
      alone.add(row)
      continue
    }
    const group = groups.get(folder)
    if (group) {
      group.rows.push(row)
      while (!row.from.startsWith(`${group.within}/`)) group.within = folderOf(group.within)
    } else groups.set(folder, { from: folder, to: went.get(folder) ?? '', within: folderOf(row.from), rows: [row] })
  }
  const folders: FolderMove[] = []
  for (const { rows, ...group } of groups.values())
    if (rows.length > 1)
      folders.push({ ...ends(group), files: rows.length, changed: rows.filter(({ changed }) => changed).length })
    else for (const row of rows) alone.add(row)
  return { folders, files: moved.filter((row) => alone.has(row)) }
}

/** @returns where each folder's moved files went; null where not all went to one, and so for all folders above, too */
function whereFoldersWent(moved: readonly Moved[]): ReadonlyMap<string, string | null> {
  const went = new Map<string, string | null>()
  for (const row of moved) {
    let { from, to } = row
    let together = true
    while (from !== '') {
      const [at, other] = [from.lastIndexOf('/'), to.lastIndexOf('/')]
      together &&= other >= 0 && from.slice(at) === to.slice(other)
      from = folderOf(from)
      to = folderOf(to)
      const known = went.get(from)
      if (known === null) break
      went.set(from, together && (known ?? to) === to ? to : null)
    }
  }
  return went
}

function highestThatWent(path: string, went: ReadonlyMap<string, string | null>): string | null {
  let highest: string | null = null
  for (let at = path; at !== '';) {
    at = folderOf(at)
    if ((went.get(at) ?? null) === null) break
    highest = at
  }
  return highest
}

/** Where A went into B beside it, their common folder went into B, too; A → B/A is how a person would say it. */
function ends({ from, to, within }: Omit<Group, 'rows'>): Pick<FolderMove, 'from' | 'to'> {
  const nested = to.startsWith(`${from}/`) || from.startsWith(`${to}/`)
  const [lowFrom, lowTo] = nested ? [within, to + within.slice(from.length)] : [from, to]
  return { from: lowFrom || '/', to: lowTo || '/' }
}
