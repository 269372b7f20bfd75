import type { VersionText } from '../../library/index.ts'
import { checkListing, type ListingCheck, MOST_WRONG, type WrongFile } from '../../openlist/index.ts'
import { listFolder, type OpenList } from '../../openlist/api/index.ts'
import type { DriverText } from './driver-text.ts'
import { readText } from './read-text.ts'

/** What listing a mount through OpenList's own API has shown. */
export type ListedBack =
  /** Compared with what was mounted, file by file. */
  | ({ readonly kind: 'compared' } & ListingCheck)
  /** A folder that is mounted whole: its top was listed. */
  | { readonly kind: 'listed'; readonly entries: number }

/**
 * Lists what was mounted through OpenList's own API, past its cache, and compares it with the texts.
 * @param texts of all storages of the mounting
 * @param mounts the paths of all storages of the server: those below are nothing extra
 * @param tell is told of how many folders are done, of all
 * @throws MountlinkError as `OpenList.call`
 */
export async function listBack(
  openList: OpenList,
  { format }: DriverText,
  texts: readonly VersionText[],
  mounts: readonly string[],
  tell: (done: number, total: number) => void,
): Promise<ListedBack> {
  const sum = { expected: 0, right: 0, wrong: [] as WrongFile[], wrongCount: 0 }
  const read = texts.map((text) => ({ text, ...readText(text, format) }))
  // Its top, too.
  const countOf = (folders: readonly string[]): number => new Set(folders).size + 1
  const total = read.reduce((sum, { folders }) => sum + countOf(folders), 0)
  let before = 0
  for (const { text, files, folders } of read) {
    const others = mounts.filter((path) => path !== text.path)
    const list = (path: string) => listFolder(openList, path)
    const part = await checkListing(text.path, files, folders, list, (done) => tell(before + done, total), others)
    before += countOf(folders)
    sum.expected += part.expected
    sum.right += part.right
    sum.wrongCount += part.wrongCount
    sum.wrong.push(...part.wrong)
  }
  const refusedFirst = sum.wrong.toSorted((a, b) => Number(isRefused(b)) - Number(isRefused(a)))
  return { kind: 'compared', ...sum, wrong: refusedFirst.slice(0, MOST_WRONG) }
}

const isRefused = ({ what }: WrongFile): boolean => what === 'folder-refused'

/**
 * Lists the top of a folder that is mounted whole: what is below, OpenList would ask 123pan for, folder by folder.
 * @throws MountlinkError as `OpenList.call`
 */
export async function listTop(openList: OpenList, path: string): Promise<ListedBack> {
  const entries = await listFolder(openList, path)
  return { kind: 'listed', entries: entries.length }
}
