import type { Entry } from '../src/core/index.ts'
import { dice } from '../tests/replica/data/generate.ts'

/** A folder with what lies right in it. */
export interface Shelf {
  readonly folder: number
  readonly rows: readonly Entry[]
}

const FILES_A_FOLDER = 99
const FOLDERS_A_SECTION = 100
const NAMES = ['IMG_', '第一季 第', '[BD 1080p] Film ', '会议记录 ', 'track ']
const ENDINGS = ['jpg', 'mkv', 'mp4', 'docx', 'flac']
const AT = 1_700_000_000

/**
 * A made-up library, the same for the same numbers: in a page and in Node.js alike, so that catalogue and local 123pan
 * agree. It comes folder by folder, the top first, each before what lies in it.
 * @param top the id of the folder that holds everything; the others follow upwards
 * @param entries how many there are below it
 * @param large how many of them are files right in one folder: the top itself where that is all, else one below it
 */
export function* library(top: number, entries: number, large: number): Generator<Shelf, void, undefined> {
  const roll = dice(entries)
  let id = top
  const row = (parent: number, name: string, folder: boolean): Entry => {
    id += 1
    return {
      id,
      parent,
      name,
      folder,
      size: folder ? 0 : Math.floor(roll() ** 3 * 4e9),
      modified: AT + Math.floor(roll() * 6e7),
      md5: folder ? '' : id.toString(16).padStart(32, '0'),
      blocked: false,
    }
  }
  const files = (parent: number, count: number): Entry[] =>
    Array.from({ length: count }, () => {
      const kind = Math.floor(roll() * NAMES.length)
      return row(parent, `${NAMES[kind] ?? ''}${Math.floor(roll() * 1e6)}_${id % 1000}.${ENDINGS[kind] ?? ''}`, false)
    })
  if (large >= entries) {
    yield { folder: top, rows: files(top, entries) }
    return
  }
  const rest = entries - large - 1
  const sections = Math.floor(rest / (1 + FOLDERS_A_SECTION * (1 + FILES_A_FOLDER)))
  const inTop = rest - sections * (1 + FOLDERS_A_SECTION * (1 + FILES_A_FOLDER))
  const big = row(top, '一个很大的文件夹', true)
  const above = Array.from({ length: sections }, (_, index) => row(top, `第 ${index + 1} 区`, true))
  yield { folder: top, rows: [big, ...above, ...files(top, inTop)] }
  yield { folder: big.id, rows: files(big.id, large) }
  for (const section of above) {
    const folders = Array.from({ length: FOLDERS_A_SECTION }, (_, index) =>
      row(section.id, `${index + 1} 号文件夹`, true),
    )
    yield { folder: section.id, rows: folders }
    for (const { id: folder } of folders) yield { folder, rows: files(folder, FILES_A_FOLDER) }
  }
}
