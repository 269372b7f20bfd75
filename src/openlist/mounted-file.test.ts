import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hostileTreeWithNow } from '../../tests/arbitraries/hostile-tree.ts'
import { printPan123Link, printUrlTree } from '../../tests/arbitraries/print-tree.ts'
import { isFolder, mountedFiles, OpenListTextError, pan123Link, parseLines, urlTree } from './index.ts'
import type { OpenListNode } from './index.ts'

const HOST = 'https://vip.123pan.cn'

test('files and folders with their whole paths, in the order of the lines', () => {
  const text = [
    'Series:',
    '  S1:',
    `    5:6:${HOST}/1812/Series/S1/E1%3A%20a.mkv`,
    '  Empty:',
    `  7:${HOST}/1812/Series/b.mkv`,
    `${HOST}/1812/c.mkv`,
  ].join('\n')
  expect(mountedFiles(text, pan123Link, '/Media/Mine')).toEqual({
    files: [
      {
        path: '/Media/Mine/Series/S1/E1: a.mkv',
        size: 5,
        modified: 6,
        url: `${HOST}/1812/Series/S1/E1%3A%20a.mkv`,
        id: null,
      },
      { path: '/Media/Mine/Series/b.mkv', size: 7, modified: 'now', url: `${HOST}/1812/Series/b.mkv`, id: null },
      { path: '/Media/Mine/c.mkv', size: 0, modified: 0, url: `${HOST}/1812/c.mkv`, id: null },
    ],
    folders: ['/Media/Mine/Series', '/Media/Mine/Series/S1', '/Media/Mine/Series/Empty'],
  })
})

test('mounted at the top of OpenList', () => {
  const { files, folders } = mountedFiles(`A:\n  a:1:2:${HOST}/a\nb:1:2:${HOST}/b`, urlTree, '/')
  expect(files.map(({ path }) => path)).toEqual(['/A/a', '/b'])
  expect(folders).toEqual(['/A'])
})

describe('the id of a file', () => {
  const idOf = (url: string, ids?: ArrayLike<number>) => mountedFiles(`a:1:2:${url}`, urlTree, '/m', ids).files[0]?.id

  test.each([
    [`${HOST}/1812/28490444`, 28490444],
    [`${HOST}/1812/28490444?auth_key=1-2-3-abc`, 28490444],
    ['http://1812.v.123pan.cn/1812/28490444#/a.mkv', 28490444],
    [`${HOST}/1812/28490444.mkv`, null],
    [`${HOST}/1812/Movies/28490444`, null],
    [`${HOST}/28490444`, null],
    [`${HOST}/1812/28490444/`, null],
    [`${HOST}/s?u=/1812/28490444`, null],
    [`${HOST}/1812/0`, null],
    [`${HOST}/1812/99999999999999999999`, null],
  ])('is read from the link: %s', (url, id) => {
    expect(idOf(url)).toBe(id)
  })

  test('is taken from the list first, where that has one', () => {
    const link = `${HOST}/1812/28490444`
    expect(idOf(link, [7])).toBe(7)
    expect(idOf(link, new Float64Array([7]))).toBe(7)
    for (const nothing of [[], [0], [-1], [Number.NaN], [1.5], [2 ** 53]]) expect(idOf(link, nothing)).toBe(28490444)
  })

  test('is that of its line, whatever folders stand between', () => {
    const text = `A:\n  a:1:2:${HOST}/a\nB:\n  C:\nb:1:2:${HOST}/b\nc:1:2:${HOST}/c`
    expect(mountedFiles(text, urlTree, '/m', [1, 2]).files.map(({ id }) => id)).toEqual([1, 2, null])
  })
})

test('a text that OpenList refuses is refused', () => {
  expect(() => mountedFiles(' a:', pan123Link, '/m')).toThrow(OpenListTextError)
})

/** The paths of a tree as it is walked, and not as its text is read. */
const walked = (nodes: readonly OpenListNode[], path: string): string[] =>
  nodes.flatMap((node) => {
    const at = `${path}/${node.name}`
    return isFolder(node) ? [`${at}/`, ...walked(node.children, at)] : [at]
  })

test.each([
  ['UrlTree', printUrlTree, urlTree],
  ['123PanLink', printPan123Link, pan123Link],
] as const)('%s: flat is what the tree is, whatever the names', (_name, print, format) => {
  fc.assert(
    fc.property(hostileTreeWithNow, (nodes) => {
      const { text } = print(nodes)
      const { files, folders } = mountedFiles(text, format, '/m')
      const paths = walked(parseLines(text, format), '/m')
      expect(files.map(({ path }) => path)).toEqual(paths.filter((path) => !path.endsWith('/')))
      expect(folders.map((path) => `${path}/`)).toEqual(paths.filter((path) => path.endsWith('/')))
    }),
  )
})

test('100,000 files, and folders deeper than any stack', () => {
  const many = Array.from({ length: 100_000 }, (_, at) => `  ${at}.mkv:1:2:${HOST}/1812/${at}`)
  const text = ['A:', ...many].join('\n')
  const { files } = mountedFiles(text, urlTree, '/m')
  expect(files).toHaveLength(100_000)
  expect(files.at(-1)).toMatchObject({ path: '/m/A/99999.mkv', id: 99_999 })

  const deep = Array.from({ length: 3000 }, (_, level) => `${'  '.repeat(level)}d:`).join('\n')
  expect(mountedFiles(deep, urlTree, '/m').folders.at(-1)).toBe(`/m${'/d'.repeat(3000)}`)
})
