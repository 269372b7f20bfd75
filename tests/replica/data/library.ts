import { type Drive, TOP } from '../world/index.ts'
import { fillFolder } from './generate.ts'

/** Folders, with how many files each: a large one, some of more than a page, an exact page, an empty one. */
const SHELVES: readonly (readonly [path: string, files: number])[] = [
  ['', 30],
  ['电影', 1_250],
  ['照片', 0],
  ['照片/2023 年', 310],
  ['照片/2023 年/春节 100%', 200],
  ['照片/2024 + 2025', 100],
  ['音乐', 101],
  ['音乐/A & B', 99],
  ['深', 1],
  ['深/二', 1],
  ['深/二/三', 1],
  ['深/二/三/四', 1],
  ['深/二/三/四/五', 1],
  ['剧集', 0],
]
/** `剧集` holds as many seasons of as many files; the last files make five thousand of them all. */
const SEASONS = 45
const EPISODES = 62
const REST = 5_000 - SEASONS * EPISODES - SHELVES.reduce((sum, [, files]) => sum + files, 0)

/** Names that OpenList takes as they are and that careless code breaks. */
const HARD_NAMES = [
  '100%.txt',
  '100%25.txt',
  '%E6%88%91.txt',
  'c++ & a+b=c.zip',
  'what? #1 ;x=y@z.mp4',
  '[方括号] {花括号} (圆).mkv',
  '😀👨‍👩‍👧‍👦🏳️‍🌈.png',
  'e\u0301.txt',
]

/** How much lies in a folder, itself counted among the folders. */
export interface Extent {
  readonly folders: number
  readonly files: number
  /** The fewest list requests that show it all: a page of a hundred at a time, one for an empty folder. */
  readonly requests: number
}

/** @returns how much lies in a folder, at any depth */
export const extentOf = (drive: Drive, folder: number): Extent => {
  const here = drive.children(folder)
  const own = { folders: 1, files: here.length, requests: Math.max(1, Math.ceil(here.length / 100)) }
  return here
    .filter((entry) => entry.folder)
    .map(({ id }) => extentOf(drive, id))
    .reduce(
      (sum, one) => ({
        folders: sum.folders + one.folders,
        files: sum.files + one.files - 1,
        requests: sum.requests + one.requests,
      }),
      own,
    )
}

/**
 * Puts a library of 5,000 files in 60 folders at the top of a drive, six levels deep, as a direct-link space.
 * The same call gives the same names, sizes and times.
 * @param id the folder's id; those below it get the drive's next ones
 */
export const addLibrary = (drive: Drive, name: string, id: number): void => {
  drive.addFolder(TOP, name, { id, linkSpace: true })
  const made = new Map([['', id]])
  const shelve = (path: string, files: number): number => {
    const [, above = '', own = ''] = /^(?:(.*)\/)?(.*)$/.exec(path) ?? []
    const folder = made.get(path) ?? drive.addFolder(made.get(above) ?? id, own)
    made.set(path, folder)
    fillFolder(drive, folder, files, own)
    return folder
  }
  for (const [path, files] of SHELVES) shelve(path, files)
  for (let season = 1; season <= SEASONS; season += 1) shelve(`剧集/第 ${season} 季`, EPISODES)
  const last = shelve('音乐/难写的名字', REST - HARD_NAMES.length)
  for (const [index, hard] of HARD_NAMES.entries()) drive.addFile(last, hard, { size: 100 + index })
}
