import { describe, expect, test } from 'vitest'
import { followsRule, linkByRule, type LinkForm, linksByRule } from './link-rule.ts'

const path: LinkForm = { form: 'path', prefix: 'https://vip.123pan.cn/18/' }
const id: LinkForm = { form: 'id', prefix: 'https://18.v.123pan.cn/18/' }

test.each([
  ['a b.mkv', 'a%20b.mkv'],
  ['100%.txt', '100%25.txt'],
  ['100%25.txt', '100%2525.txt'],
  ['c++ & a+b=c.zip', 'c%2B%2B%20%26%20a%2Bb%3Dc.zip'],
  ['what? #1.mp4', 'what%3F%20%231.mp4'],
  ['我😀.png', '%E6%88%91%F0%9F%98%80.png'],
  ["it's (1)!*~.txt", "it's%20(1)!*~.txt"],
  ['a:1|"<>^`{}.txt', 'a%3A1%7C%22%3C%3E%5E%60%7B%7D.txt'],
  ['line\nbreak\t', 'line%0Abreak%09'],
  ['...', '...'],
  ['%2e', '%252e'],
])('a file named %j', (name, encoded) => {
  expect(linkByRule(path, ['T', name], 5)).toBe(`https://vip.123pan.cn/18/T/${encoded}`)
  expect(linkByRule(path, [name, 'x'], 5)).toBe(`https://vip.123pan.cn/18/${encoded}/x`)
  expect(linkByRule(id, ['T', name], 5)).toBe('https://18.v.123pan.cn/18/5')
})

test.each(['.', '..', '', 'a/b', 'a\\b', '\uD800', 'a\uDC00b'])(
  'no link by path for %j; by id there is one',
  (name) => {
    expect(linkByRule(path, ['T', name], 5)).toBeNull()
    expect(linkByRule(path, [name, 'x'], 5)).toBeNull()
    expect(linkByRule(path, ['T', name, 'S', 'x'], 5)).toBeNull()
    expect(linkByRule(id, ['T', name], 5)).toBe('https://18.v.123pan.cn/18/5')
  },
)

test('a walk gives the same', () => {
  const folder = linksByRule(path).into('T').into('S 1')
  expect([folder.of('a', 1), folder.of('b', 2), folder.into('D').of('c', 3)]).toEqual([
    'https://vip.123pan.cn/18/T/S%201/a',
    'https://vip.123pan.cn/18/T/S%201/b',
    'https://vip.123pan.cn/18/T/S%201/D/c',
  ])
  expect(linkByRule(path, [], 1)).toBeNull()
})

describe('follows the rule', () => {
  test.each([
    ['as computed', ['T', 'a b.mkv'], 'https://vip.123pan.cn/18/T/a%20b.mkv'],
    ['spelled otherwise', ['T', "(it's) a&b.mkv"], 'https://vip.123pan.cn/18/T/%28it%27s%29%20a&b.mkv'],
    ['a percent sign that was given raw', ['T', '100%25.mkv'], 'https://vip.123pan.cn/18/T/100%25.mkv'],
    ['a question mark that was given raw', ['T', 'what? #1.mp4'], 'https://vip.123pan.cn/18/T/what?+%231.mp4='],
    ['one in a folder', ['T', 'w?', 'a.mp4'], 'https://vip.123pan.cn/18/T/w?/a.mp4'],
    ['a slash in a name', ['T', 'a/b'], 'https://vip.123pan.cn/18/T/a%2Fb'],
    ['a backslash in a name', ['T', 'a\\b'], 'https://vip.123pan.cn/18/T/a%5Cb'],
  ])('%s', (_, names, url) => {
    expect(followsRule(path, names, 5, url)).toBe(true)
    expect(followsRule({ ...path, prefix: 'https://vip.123pan.com/18/' }, names, 5, url)).toBe(false)
  })

  test('by id', () => {
    expect(followsRule(id, [], 5, 'https://18.v.123pan.cn/18/5')).toBe(true)
    expect(followsRule(id, [], 5, 'https://18.v.123pan.cn/18/05')).toBe(false)
    expect(followsRule(id, ['T', '5'], 5, 'https://18.v.123pan.cn/18/T/5')).toBe(false)
  })

  test.each([
    ['another name', ['T', 'a.mkv'], 'https://vip.123pan.cn/18/T/b.mkv'],
    ['another folder', ['T', 'a.mkv'], 'https://vip.123pan.cn/18/U/a.mkv'],
    ['a folder more', ['T', 'a.mkv'], 'https://vip.123pan.cn/18/T/T/a.mkv'],
    ['another account', ['T', 'a.mkv'], 'https://vip.123pan.cn/19/T/a.mkv'],
    ['a parameter', ['T', 'a.mkv'], 'https://vip.123pan.cn/18/T/a.mkv?x=1'],
    ['the id', ['T', 'a.mkv'], 'https://vip.123pan.cn/18/5'],
    ['no names', [], 'https://vip.123pan.cn/18/'],
    ['bytes that are no text', ['T', '\uFFFD'], 'https://vip.123pan.cn/18/T/%FF'],
  ])('not: %s', (_, names, url) => {
    expect(followsRule(path, names, 5, url)).toBe(false)
  })
})
