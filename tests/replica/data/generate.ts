import type { Drive } from '../world/index.ts'

/** @returns a generator of numbers in [0, 1) that gives the same row for the same seed (mulberry32) */
export const dice = (seed: number): (() => number) => {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

const ENDINGS = ['jpg', 'mp4', 'mkv', 'pdf', 'zip', 'flac']
const NOVEMBER_2023 = 1_700_000_000

/**
 * Fills a folder with files; the same call gives the same names, sizes and times.
 * @param count how many files
 * @param prefix what every name starts with
 * @returns their ids
 */
export const fillFolder = (
  drive: Drive,
  folder: number,
  count: number,
  prefix = '文件',
  endings: readonly string[] = ENDINGS,
): number[] => {
  const roll = dice(count)
  const digits = String(count).length
  return Array.from({ length: count }, (_, index) => {
    const ending = endings[Math.floor(roll() * endings.length)] ?? 'bin'
    const name = `${prefix}_${String(index + 1).padStart(digits, '0')}.${ending}`
    const size = 1 + Math.floor(roll() ** 4 * 4e9)
    return drive.addFile(folder, name, { size, modified: NOVEMBER_2023 + Math.floor(roll() * 6e7) })
  })
}

/**
 * Grows folders in folders, each with files.
 * @param depth levels of folders below this one
 * @param folders how many in each folder that has any
 * @param files how many in every folder, this one included
 */
export const growTree = (drive: Drive, folder: number, depth: number, folders: number, files: number): void => {
  fillFolder(drive, folder, files)
  if (depth === 0) return
  for (let index = 1; index <= folders; index += 1) {
    growTree(drive, drive.addFolder(folder, `第${index}组`), depth - 1, folders, files)
  }
}

/**
 * Grows one folder in another, and so on, each with files.
 * @param levels how many folders below this one
 * @param files how many in every folder, this one included
 * @returns the ids of the folders, the innermost last
 */
export const growChain = (drive: Drive, folder: number, levels: number, files: number): number[] => {
  const chain: number[] = []
  for (let level = 1, at = folder; ; level += 1) {
    fillFolder(drive, at, files)
    if (level > levels) return chain
    at = drive.addFolder(at, `第 ${level} 层`)
    chain.push(at)
  }
}
