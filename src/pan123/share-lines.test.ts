import { expect, test } from 'vitest'
import { readShareLines } from './share-lines.ts'

const LINK = 'https://www.123pan.com/s/abc-def'
const share = { shareKey: 'abc-def', password: 'x1y2', origin: 'https://www.123pan.com' }
const only = (text: string) => {
  const [line, ...more] = readShareLines(text)
  expect(more).toEqual([])
  return line
}

test.each([
  [`/Movies ${LINK} x1y2`, '/Movies'],
  [`/Movies  ${LINK}?pwd=x1y2`, '/Movies'],
  [`  /Movies\t${LINK}\tx1y2  `, '/Movies'],
  [`/Movies,${LINK},x1y2`, '/Movies'],
  [`/Movies，${LINK}，x1y2`, '/Movies'],
  [`/电影　${LINK}　x1y2`, '/电影'],
  [`/My Movies, old ones/2024  ${LINK} x1y2`, '/My Movies, old ones/2024'],
  [`/Movies/// ${LINK} x1y2`, '/Movies'],
  [`/ ${LINK} x1y2`, '/'],
  [`/Movies www.123pan.com/s/abc-def x1y2`, '/Movies'],
  [`/Movies 链接：${LINK} 提取码：x1y2`, '/Movies'],
  [`/Movies 分享链接: ${LINK}提取码:x1y2`, '/Movies'],
  [`/链接 ${LINK} 访问密码：x1y2 复制这段内容打开123云盘`, '/链接'],
  [`/Movies <${LINK}> x1y2`, '/Movies'],
  [`/Movies link: "${LINK}" x1y2`, '/Movies'],
  [`/mount/s/one-two ${LINK} x1y2`, '/mount/s/one-two'],
  [`/a ${LINK} https://www.123pan.com/s/abc-def?pwd=x1y2`, '/a'],
])('%j is mounted at %s', (text, path) => {
  expect(only(text)).toEqual({ line: 1, text, path, share, sameShareAs: null, problem: null })
})

test.each([
  `${LINK} x1y2`,
  `链接：${LINK} 提取码：x1y2`,
  `「电影」${LINK}?pwd=x1y2#`,
  `通过123云盘分享的电影 ${LINK}.html 提取码：x1y2`,
])('%j names no path', (text) => {
  expect(only(text)).toMatchObject({ path: null, share })
})

test.each([
  ['/Movies abc-def x1y2', '/Movies', 'x1y2'],
  ['/My Movies abc-def', '/My Movies', ''],
  ['/My Movies abc-def 提取码： x1y2', '/My Movies', 'x1y2'],
  ['abc-def, x1y2', null, 'x1y2'],
])('a key alone: %j', (text, path, password) => {
  expect(only(text)).toMatchObject({ path, share: { shareKey: 'abc-def', password, origin: null } })
})

test.each([
  '/Movies',
  'x1y2',
  '/Movies https://evil.example/s/abc-def x1y2',
  '/Movies https://evil.example/s/abc-def one-two',
  '/Movies https://evil.example/?https://www.123pan.com/s/abc-def',
  '/Movies https://evil@www.123pan.com/s/abc-def',
  '/Movies https://evil.example/www.123pan.com/s/abc-def',
  `/Movies ${LINK} https://www.123pan.com/s/one-two`,
  'well, see abc-def',
])('%j names no share', (text) => {
  expect(only(text)).toEqual({ line: 1, text, problem: { code: 'share-line' } })
})

test('lines are counted, the passed over too, whatever ends them', () => {
  const lines = readShareLines(`# mine\r\n\r\n/a ${LINK}\r  \n  # /b ${LINK}\n/c\n`)
  expect(lines.map(({ line, text }) => [line, text])).toEqual([
    [3, `/a ${LINK}`],
    [6, '/c'],
  ])
})

test('the same share again is told, by the first line that has it', () => {
  const lines = readShareLines(
    [`/a ${LINK}`, `/a/ ${LINK}?pwd=x1y2`, `/b www.123pan.cn/s/abc-def`, `/a one-two`, LINK, 'three-4'].join('\n'),
  )
  expect(lines.map((each) => (each.problem ? each : each.sameShareAs))).toEqual([null, 1, 1, null, 1, null])
})

/** Milliseconds. What tried anew at each character would take minutes; a busy machine takes a second. */
const NO_TIME = 15_000

test('ten thousand lines are read in no time', () => {
  const text = Array.from({ length: 10_000 }, (_, at) => `/Movies/${at} 链接：${LINK}${at} 提取码：x1y2`).join('\n')
  const from = performance.now()
  const lines = readShareLines(text)
  expect(performance.now() - from).toBeLessThan(NO_TIME)
  expect(lines.filter(({ problem }) => !problem)).toHaveLength(10_000)
})

const MEGABYTE = 1_000_000
const full = (part: string): string => part.repeat(Math.ceil(MEGABYTE / part.length))

test.each([
  ' ',
  ',',
  ' x',
  '/',
  '/ ',
  'a',
  'a-',
  'a-b ',
  '.',
  '/s/',
  '/s/a',
  '/s/a-b',
  '/s/a-b ',
  'https://',
  'https://www.123pan.com',
  'https://www.123pan.com/s/',
  'https://www.123pan.com/s/a-b',
  'https://www.123pan.com/s/a-b ',
  'https://www.123pan.com/s/a-b.html',
  'www.123pan.com/s/a-b/',
  '提取码',
  '提取码:',
  '提取码 ',
  '%E6',
  '%3A',
  'pwd=',
  '链接：',
  '链接',
  '🙂',
  '\uD800',
])('a hostile line of %j, a million characters long, holds nobody up', (part) => {
  const from = performance.now()
  const before = ['', `/Movies ${LINK}`, `/Movies ${LINK}?pwd`, `/Movies ${LINK} 提取码`, `/Movies ${LINK}-`]
  for (const start of before) readShareLines(start + full(part))
  readShareLines(`${full(part)}${LINK} x1y2`)
  readShareLines(`/${full(part)} ${LINK}${full(part)}x`)
  expect(performance.now() - from).toBeLessThan(NO_TIME)
})
