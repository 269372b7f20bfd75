import { expect, test } from 'vitest'
import { countIn } from './count-ticked.ts'
import { isDarkColor } from './is-dark.ts'
import { nextItem } from './keys.ts'
import { numbersIn } from './row-numbers.ts'
import { shortenName } from './shorten-name.ts'

test.each([
  ['已选 12 项', 12],
  ['已选择12个文件', 12],
  ['已选中：1,234 项', 1234],
  ['3 items selected', 3],
  ['Selected: 4', 4],
  ['共 312 项', null],
  ['已选', null],
])('%s', (text, count) => expect(countIn(text)).toBe(count))

test('numbers of a row: what looks like an id first, no positions, no sizes, nothing that is no whole number', () => {
  const attributes = { 'data-index': '7', 'data-time': '17463531', 'data-fid': '22894658', tabindex: '0', x: '5' }
  const odd = { 'aria-rowindex': '9', 'data-a': '1.5', 'data-b': '-3', 'data-c': '99999999999999999', 'data-d': '1e9' }
  const all = Object.entries({ ...attributes, ...odd }).map(([name, value]) => ({ name, value }))
  expect(numbersIn(all)).toEqual([22_894_658, 17_463_531, 7])
})

test('keys of a menu', () => {
  const words = ['Copy link', 'Copy line', 'Pick']
  expect(['ArrowDown', 'ArrowUp', 'Home', 'End', 'p', 'c', 'x', 'F5'].map((key) => nextItem(key, 0, words))).toEqual([
    1,
    2,
    0,
    2,
    2,
    1,
    null,
    null,
  ])
  expect(nextItem('ArrowUp', -1, words)).toBe(2)
})

test('a long name loses its middle, no half of a character', () => {
  expect(shortenName('a.mkv')).toBe('a.mkv')
  const short = shortenName(`${'😀'.repeat(80)}.S01E07.mkv`)
  expect(short).toMatch(/^😀{37}…😀{9}\.S01E07\.mkv$/u)
})

test('dark and light grounds; one that shows through is neither', () => {
  expect(['rgb(30, 32, 40)', 'rgb(255, 255, 255)', 'rgba(0, 0, 0, 0)', 'oklch(0.5 0 0)'].map(isDarkColor)).toEqual([
    true,
    false,
    null,
    null,
  ])
})
