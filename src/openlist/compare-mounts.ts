import type { MountedFile } from './mounted-file.ts'
import { folderOf } from './mounted-path.ts'
import { type MountedPair, pairMounted, samePlace } from './pair-mounted.ts'

/**
 * What becomes of a mount's files. Each one of before is in `removed`, `renamed`, `moved` or `changed`, or counted in
 * `same`; each one of after in `added`, `renamed`, `moved` or `changed`, or counted in `same`.
 */
export interface MountChange {
  readonly added: readonly MountedFile[]
  /** As they were. */
  readonly removed: readonly MountedFile[]
  /** Another name in the same folder. */
  readonly renamed: readonly Moved[]
  /** In another folder, or in the same one that has another name now. */
  readonly moved: readonly Moved[]
  /** In their place, of another size or time. */
  readonly changed: readonly Changed[]
  /** Files in their place, of the same size and time. */
  readonly same: number
  /** Of `same`: those whose link is another only in what stands after its path, e.g. its signature. */
  readonly resigned: number
  /** Of `same`: those whose link leads elsewhere, e.g. because a file of the same size stands in the place of the old one. */
  readonly relinked: number
}

export interface Moved {
  readonly from: string
  readonly to: string
  /** As it is after. */
  readonly file: MountedFile
  /** Whether its size or time differs, too. */
  readonly changed: boolean
}

export interface Changed {
  readonly before: MountedFile
  /** As it is after. */
  readonly file: MountedFile
  readonly what: 'size' | 'time' | 'both'
}

/** Compares what OpenList shows of a mount with what it would show. */
export function compareMounts(before: readonly MountedFile[], after: readonly MountedFile[]): MountChange {
  const { pairs, added, removed } = pairMounted(before, after)
  const renamed: Moved[] = []
  const moved: Moved[] = []
  const changed: Changed[] = []
  let [same, resigned, relinked] = [0, 0, 0]
  for (const pair of pairs) {
    const { path: from, url } = pair.before
    const { after: file } = pair
    const what = difference(pair)
    if (from !== file.path) {
      const rows = folderOf(from) === folderOf(file.path) ? renamed : moved
      rows.push({ from, to: file.path, file, changed: what !== null })
    } else if (what) changed.push({ before: pair.before, file, what })
    else {
      same++
      if (url === file.url) continue
      if (samePlace(url, file.url)) resigned++
      else relinked++
    }
  }
  return { added, removed, renamed, moved, changed, same, resigned, relinked }
}

/** A time that OpenList fills in itself is no difference. */
function difference({ before, after }: MountedPair): Changed['what'] | null {
  const time = before.modified !== after.modified && before.modified !== 'now' && after.modified !== 'now'
  if (before.size !== after.size) return time ? 'both' : 'size'
  return time ? 'time' : null
}

/** How many files would be gone. */
export interface Vanishing {
  readonly files: number
  /** Of those that were there; exactly a fifth is not more. */
  readonly moreThanAFifth: boolean
}

/** @param beforeCount how many files were there */
export const vanishing = ({ removed }: Pick<MountChange, 'removed'>, beforeCount: number): Vanishing => ({
  files: removed.length,
  moreThanAFifth: removed.length * 5 > beforeCount,
})
