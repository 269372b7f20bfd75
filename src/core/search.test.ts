import { expect, test } from 'vitest'
import { anEntry } from '../../tests/arbitraries/entry.ts'
import { DriveTree } from './drive-tree.ts'
import { ROOT } from './entry.ts'
import { type FileType, fileTypeOf } from './file-type.ts'
import { search } from './search.ts'

const tree = new DriveTree()
tree.take([
  anEntry(1, ROOT, true, { name: '电影' }),
  anEntry(2, 1, false, { name: '我从草原来.MP4' }),
  anEntry(3, 1, false, { name: 'Ｓｈｏｗ S01.srt' }),
  anEntry(4, ROOT, false, { name: 'show.tar.gz' }),
])

const find = (text: string, type: FileType | null = null, folder: number = ROOT): number[] =>
  [...search(tree, folder, { text, type })]
    .flat()
    .map(({ id }) => id)
    .toSorted((a, b) => a - b)

test('finds part of a name, in any case and width, however deep', () => {
  expect(find('SHOW')).toEqual([3, 4])
  expect(find('草原')).toEqual([2])
  expect(find('  电影 ')).toEqual([1])
  expect(find('show', null, 1)).toEqual([3])
  expect(find('')).toEqual([1, 2, 3, 4])
})

test('a name is no pattern', () => {
  const odd = new DriveTree()
  odd.take([anEntry(1, ROOT, false, { name: 'a.(b)[c]' }), anEntry(2, ROOT, false, { name: 'axb' })])
  const hits = (text: string) => [...search(odd, ROOT, { text, type: null })].flat().map(({ id }) => id)
  expect(hits('A.(B)[c')).toEqual([1])
  expect(hits('.')).toEqual([1])
  expect(hits(String.raw`\w`)).toEqual([])
})

test('hits come in the order in which the tree shows them, folders that run in a circle once', () => {
  const names = [...search(tree, ROOT, { text: '', type: null })].flat().map(({ name }) => name)
  expect(names).toEqual(['电影', '我从草原来.MP4', 'Ｓｈｏｗ S01.srt', 'show.tar.gz'])
  const circle = new DriveTree()
  circle.take([anEntry(1, 2, true), anEntry(2, 1, true)])
  expect([...search(circle, 1, { text: '', type: null })].flat().map(({ id }) => id)).toEqual([2, 1])
})

test('a large folder is searched in steps, nothing twice', () => {
  const large = new DriveTree()
  large.take(Array.from({ length: 20_000 }, (_, index) => anEntry(index + 1, ROOT, false, { name: `${index}.mkv` })))
  const steps = [...search(large, ROOT, { text: 'mkv', type: null })]
  expect(steps.length).toBeGreaterThan(3)
  expect(new Set(steps.flat()).size).toBe(20_000)
  expect(steps.flat()).toHaveLength(20_000)
})

test('a type leaves out other files and all folders', () => {
  expect(find('', 'video')).toEqual([2])
  expect(find('', 'archive')).toEqual([4])
  expect(find('show', 'document')).toEqual([3])
})

test.each([
  ['a.FLAC', 'audio'],
  ['a.heic', 'image'],
  ['a.b.pdf', 'document'],
  ['noextension', 'other'],
  ['mkv', 'other'],
  ['.mkv', 'video'],
  ['a.', 'other'],
])('%s is of the type %s', (name, type) => {
  expect(fileTypeOf({ name })).toBe(type)
})
