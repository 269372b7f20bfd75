import { describe, expect, test } from 'vitest'
import { printPan123Link, printUrlTree } from '../../tests/arbitraries/print-tree.ts'
import { parseUrlTree } from './index.ts'
import type { OpenListNode, Repair } from './index.ts'

const url = 'https://vip.123pan.cn/1812/7'
const file = (name: string): OpenListNode => ({ name, size: 5, modified: 6, url })
const folder = (name: string, ...children: OpenListNode[]): OpenListNode => ({ name, children })

const repaired = (
  print: typeof printUrlTree,
  ...nodes: OpenListNode[]
): readonly (readonly [string, string, Repair['reason']])[] =>
  print(nodes).repairs.map(({ from, to, reason }) => [from, to, reason])

test('two spaces a level; size and time always, also when 0', () => {
  const nodes = [folder('A', folder('B', file('x')), { name: 'y', size: 0, modified: 0, url })]
  expect(printUrlTree(nodes).text).toBe(`A:\n  B:\n    x:5:6:${url}\n  y:0:0:${url}`)
  expect(printPan123Link(nodes).text).toBe(`A:\n  B:\n    5:6:${url}#/x\n  0:0:${url}#/y`)
})

test("a time that is 'now' is left to 123PanLink and unknown to UrlTree; never a time alone", () => {
  const nodes: OpenListNode[] = [{ name: '7', size: 5, modified: 'now', url }]
  expect(printPan123Link(nodes).text).toBe(`5:${url}`)
  expect(printUrlTree(nodes).text).toBe(`7:5:0:${url}`)
})

test.each([
  ['Movie: part 1.mkv', 'Movie： part 1.mkv', 'colon'],
  ['　夏 ', '夏', 'white-space'],
  ['a\r\nb', 'a b', 'line-break'],
  ['a/b\\c', 'a／b＼c', 'slash'],
  ['..', '．．', 'dots'],
  ['', '_', 'empty'],
  [' ', '_', 'white-space'],
  ['\uD800', '\uFFFD', 'character'],
  ['a\0', 'a\uFFFD', 'character'],
] as const)('UrlTree: %j becomes %j (%s)', (from, to, reason) => {
  expect(repaired(printUrlTree, file(from))).toEqual([[from, to, reason]])
})

test('123PanLink keeps what it can encode', () => {
  const kept = ['Movie: part 1.mkv', ' a ', 'a\nb', '100%.txt', 'what?#.txt', '\uFEFF']
  expect(repaired(printPan123Link, ...kept.map(file))).toEqual([])
  expect(repaired(printPan123Link, file('a/b'), file('.'), file(''))).toEqual([
    ['a/b', 'a／b', 'slash'],
    ['.', '．', 'dots'],
    ['', '_', 'empty'],
  ])
})

test('123PanLink takes no URL for the name whose bytes are no text: OpenList could not find the file by it', () => {
  const nodes: OpenListNode[] = [{ name: '\uFFFD', size: 5, modified: 6, url: 'https://vip.123pan.cn/1812/%FF' }]
  expect(printPan123Link(nodes).text).toBe('5:6:https://vip.123pan.cn/1812/%FF#/%EF%BF%BD')
})

test.each([printUrlTree, printPan123Link])('a folder keeps its colons and the space at its end (%o)', (print) => {
  expect(repaired(print, folder('S01: pilot:'), folder('夏　'))).toEqual([])
  expect(repaired(print, folder('　夏'), folder('a\nb'))).toEqual([
    ['　夏', '夏', 'white-space'],
    ['a\nb', 'a b', 'line-break'],
  ])
})

describe('equal names', () => {
  test('the later ones get a number, before the extension', () => {
    const names = ['a.mkv', 'a.mkv', 'a.mkv', '.env', '.env', 'vs. all', 'vs. all']
    expect(repaired(printUrlTree, ...names.map(file)).map(([, to]) => to)).toEqual([
      'a (2).mkv',
      'a (3).mkv',
      '.env (2)',
      'vs. all (2)',
    ])
    expect(repaired(printUrlTree, folder('v1.0'), folder('v1.0'))).toEqual([['v1.0', 'v1.0 (2)', 'same-name']])
  })

  test('a repaired name gives way to one that is right as it is, wherever that stands', () => {
    expect(repaired(printUrlTree, file('a:'), file('a：'), file('x'), file('x'), file('x (2)'))).toEqual([
      ['a:', 'a： (2)', 'colon'],
      ['x', 'x (3)', 'same-name'],
    ])
  })

  test('a file and a folder may not share a name; case and folders tell names apart', () => {
    expect(repaired(printUrlTree, folder('a'), file('a'))).toEqual([['a', 'a (2)', 'same-name']])
    expect(repaired(printUrlTree, file('a'), file('A'), folder('b', file('a')))).toEqual([])
  })
})

test('a repair tells the folder by its printed name', () => {
  expect(printUrlTree([folder('a/b', folder('c', file('x:')))]).repairs[1]).toMatchObject({
    path: 'a／b/c',
    from: 'x:',
  })
})

describe('size', () => {
  test('500 levels', () => {
    let deep = file('deep')
    for (let level = 0; level < 500; level++) deep = folder(' d', deep)
    const { text, repairs } = printUrlTree([deep])
    expect(repairs).toHaveLength(500)
    expect(printUrlTree(parseUrlTree(text))).toEqual({ text, repairs: [] })
  })

  test('100,000 files of one name', () => {
    const { text, repairs } = printPan123Link(Array.from({ length: 100_000 }, () => file('a.mkv')))
    expect(repairs).toHaveLength(99_999)
    expect(text.endsWith('#/a%20(100000).mkv')).toBe(true)
  })
})
