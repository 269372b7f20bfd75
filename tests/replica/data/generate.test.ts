import { expect, test } from 'vitest'
import { Drive } from '../world/index.ts'
import { fillFolder, growChain, growTree } from './generate.ts'
import { addLibrary, extentOf } from './library.ts'

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

test('five hundred folders, each in the one before', () => {
  const drive = new Drive(1)
  const chain = growChain(drive, 0, 500, 2)
  expect(drive.path(chain.at(-1) ?? 0).map(({ id }) => id)).toEqual(chain)
  expect(extentOf(drive, 0)).toEqual({ folders: 501, files: 1002, requests: 501 })
})

test('a library: 5,000 files in 60 folders, the same each time', () => {
  const [one, other] = [new Drive(1), new Drive(1)]
  for (const drive of [one, other]) addLibrary(drive, '图书馆', 9_000_000)
  expect(one.all()).toEqual(other.all())
  const sizes = one
    .all()
    .filter((entry) => entry.folder)
    .map(({ id }) => one.children(id).length)
  expect(sizes).toHaveLength(60)
  const requests = sizes.map((size) => Math.max(1, Math.ceil(size / 100))).reduce((sum, each) => sum + each)
  expect(extentOf(one, 9_000_000)).toEqual({ folders: 60, files: 5000, requests })
  expect(Math.max(...one.all().map(({ id }) => one.path(id).length))).toBe(7)
  for (const { id } of one.all()) expect(one.linkSpaceOf(id)?.id).toBe(9_000_000)
})
