import { problemOf, type ProblemCode } from '../core/index.ts'
import { allBelow, checkFolder, type ExpectedFolder, expectedFolders, type ListedEntry } from './check-folder.ts'
import type { WrongFile } from './check-folder.ts'
import type { MountedFile } from './mounted-file.ts'
import { folderOf } from './mounted-path.ts'

/** What OpenList lists of a mount, beside what was exported: "812 of 812 files". */
export interface ListingCheck {
  /** Files that were exported. */
  readonly expected: number
  /** Those of them that are listed, each in its folder and of its size. */
  readonly right: number
  /** The first 100: the folders that were refused, then the others from the top down. */
  readonly wrong: readonly WrongFile[]
  /** How many there are in all. */
  readonly wrongCount: number
}

/** Asks OpenList for a folder. */
export type ListFolder = (path: string) => Promise<readonly ListedEntry[]>

/** Requests under way at a time. */
const AT_ONCE = 4

/** Wrong files that are named at most. */
export const MOST_WRONG = 100

/**
 * Lists a mount folder by folder, each once, from the top down, and compares it with what was exported. What is below a
 * folder that is missing or refused is not asked for: nobody gets there.
 * @param files what `mountedFiles` gives, with the names exactly as OpenList shows them; `folders` too
 * @param list throws MountlinkError 'openlist-refused' or 'openlist-not-admin' where that folder is refused
 * @param onStep is told of how many folders are done with, of all
 * @param mounts the paths of other mounts: folders on the way to them are nothing extra
 * @throws whatever else `list` throws: it is no word on that folder, and the files there are not missing
 */
export async function checkListing(
  mountPath: string,
  files: readonly MountedFile[],
  folders: readonly string[],
  list: ListFolder,
  onStep: (done: number, total: number) => void = () => undefined,
  mounts: readonly string[] = [],
): Promise<ListingCheck> {
  const { top, count } = expectedFolders(mountPath, files, folders)
  const ways = waysTo(mounts)
  const refused: WrongFile[] = []
  const others: WrongFile[] = []
  let [right, done] = [0, 0]
  const step = (by: number): void => {
    done += by
    onStep(done, count)
  }
  const giveUp = (lost: readonly ExpectedFolder[]): void => {
    for (const { files } of lost) for (const { path } of files) others.push({ path, what: 'missing' })
  }

  for (let level: readonly ExpectedFolder[] = [top]; level.length > 0;) {
    const listings = await listAll(level, list, () => step(1))
    level = level.flatMap((folder, at) => {
      const entries = listings[at]
      if (!entries) {
        const lost = allBelow(folder)
        refused.push({ path: folder.path, what: 'folder-refused' })
        giveUp(lost)
        if (lost.length > 1) step(lost.length - 1)
        return []
      }
      const found = checkFolder(folder, entries, (path) => ways.has(path))
      right += found.right
      for (const each of found.wrong) others.push(each)
      const lost = found.gone.flatMap(allBelow)
      giveUp(lost)
      if (lost.length > 0) step(lost.length)
      return found.there
    })
  }
  const wrong = [...refused, ...others]
  return { expected: files.length, right, wrong: wrong.slice(0, MOST_WRONG), wrongCount: wrong.length }
}

/** @returns the listings in the order of the folders; null for a folder that was refused */
async function listAll(
  folders: readonly ExpectedFolder[],
  list: ListFolder,
  onListed: () => void,
): Promise<readonly (readonly ListedEntry[] | null)[]> {
  const listings: (readonly ListedEntry[] | null)[] = []
  let next = 0
  let ended = false
  const work = async (): Promise<void> => {
    for (let folder = folders[next]; folder && !ended; folder = folders[next]) {
      const at = next++
      try {
        listings[at] = await list(folder.path)
      } catch (error) {
        if (!isRefusal(error)) {
          ended = true
          throw error
        }
        listings[at] = null
      }
      if (!ended) onListed()
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  return listings
}

/**
 * What OpenList says of one folder. A 403 is such a word, too: anybody may list, and a folder's own rules (password,
 * hidden names, who may read) hold for an administrator whose permissions are narrowed.
 */
const REFUSALS: ReadonlySet<ProblemCode> = new Set(['openlist-refused', 'openlist-not-admin'])

const isRefusal = (error: unknown): boolean => REFUSALS.has(problemOf(error).code)

/** @returns the paths of the mounts and of all folders above them */
function waysTo(mounts: readonly string[]): ReadonlySet<string> {
  const ways = new Set<string>()
  for (const mount of mounts)
    for (let path = mount; path !== '' && !ways.has(path); path = folderOf(path)) ways.add(path)
  return ways
}
