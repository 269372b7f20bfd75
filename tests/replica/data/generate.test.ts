import { expect, test } from 'vitest'
import { Drive } from '../world/index.ts'
import { fillFolder, growTree } from './generate.ts'

const filled = (count: number) => {
  const drive = new Drive(1)
  fillFolder(drive, 0, count)
  return drive.children(0)
}

test('the same call gives the same files', () => {
  expect(filled(10_000)).toEqual(filled(10_000))
  expect(new Set(filled(10_000).map((file) => file.name)).size).toBe(10_000)
})

test('a tree of two levels, three folders each, four files in every one', () => {
  const drive = new Drive(1)
  growTree(drive, 0, 2, 3, 4)
  expect(drive.all().filter((entry) => entry.folder)).toHaveLength(3 + 9)
  expect(drive.all().filter((entry) => !entry.folder)).toHaveLength(4 * (1 + 3 + 9))
})
