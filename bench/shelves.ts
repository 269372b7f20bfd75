import { dice } from '../tests/replica/data/generate.ts'
import { type Account, extentOf, fillFolder, type LinkForm, TOP } from '../tests/replica/index.ts'

/** A library for listing: 200 folders with 10,000 files in three direct-link spaces, whose links have different forms. */
export interface Shelves {
  /** The top-level folders, which are counted among the 200. */
  readonly tops: readonly number[]
  readonly folders: number
  readonly files: number
  /** Of the list requests, the least that there can be: Σ max(1, ⌈entries / 100⌉). */
  readonly least: number
}

const FORMS: readonly (readonly [name: string, form: LinkForm])[] = [
  ['按路径', { host: 'vip.123pan.cn', uid: true, by: 'path', encoded: true }],
  ['按编号', { host: 'vip.123pan.cn', uid: true, by: 'id', encoded: true }],
  ['自己的域名', { host: 'pan.example.net', uid: false, by: 'path', encoded: true }],
]
const FOLDERS = 200
const FILES = 10_000

/** Puts the library at the top of an account's drive. Many small folders, some of several pages; the same each time. */
export function addShelves({ drive, otherForms }: Account): Shelves {
  const roll = dice(1)
  const tops = FORMS.map(([name, form]) => {
    const top = drive.addFolder(TOP, name, { linkSpace: true })
    otherForms.set(top, form)
    return top
  })
  const folders = [...tops]
  while (folders.length < FOLDERS) {
    const above = folders[Math.floor(roll() * Math.min(folders.length, 40))] ?? TOP
    folders.push(drive.addFolder(above, `第 ${folders.length} 架 + 其他`))
  }
  let left = FILES
  for (const [index, folder] of folders.entries()) {
    const count = index === folders.length - 1 ? left : Math.min(left, Math.floor(roll() ** 3 * 200))
    fillFolder(drive, folder, count, '100% 文件')
    left -= count
  }
  const extents = tops.map((top) => extentOf(drive, top))
  const sum = (part: 'folders' | 'files' | 'requests'): number => extents.reduce((sum, extent) => sum + extent[part], 0)
  return { tops, folders: sum('folders'), files: sum('files'), least: sum('requests') }
}
