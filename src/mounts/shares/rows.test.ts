import { expect, test } from 'vitest'
import { readShareLines } from '../../pan123/index.ts'
import { shareId } from './named-lines.ts'
import { type Check, type Pasted, type ShareRow, shareRows } from './rows.ts'

const alive = (name: string): Check => ({ kind: 'alive', name, entries: 1, password: '' })
const storage = (mountPath: string, driver = '123PanShare') => ({ id: 1, mountPath, driver, status: 'work' })

const table = (text: string, over: Partial<Pasted> = {}) =>
  shareRows({
    lines: readShareLines(text),
    typed: new Map(),
    checks: new Map(),
    storages: [],
    ours: new Map(),
    ...over,
  })
const rows = (...of: Parameters<typeof table>): readonly ShareRow[] =>
  table(...of).filter((line) => line.problem === null)
const paths = (...of: Parameters<typeof table>) => rows(...of).map(({ path }) => path)

test('each line stands in its place, the unreadable too', () => {
  expect(table('/a abc-def\nnothing\n/b ghi-jkl').map(({ line, problem }) => [line, problem?.code])).toEqual([
    [1, undefined],
    [2, 'share-line'],
    [3, undefined],
  ])
})

test('a share without a path goes to one named for its key, and once it is known for its only entry', () => {
  expect(paths('abc-def')).toEqual(['/abc-def'])
  expect(paths('abc-def x1y2', { checks: new Map([['abc-def x1y2', alive('A/B')]]) })).toEqual(['/A／B'])
  expect(paths('abc-def', { checks: new Map([['abc-def ', alive('')]]) })).toEqual(['/abc-def'])
})

test('what is proposed is taken by no other line, written above or below, and by no storage', () => {
  const checks = new Map(['a-1', 'b-2', 'c-3'].map((key) => [`${key} `, alive('Movies')]))
  expect(paths('a-1\nb-2\n/Movies d-4\nc-3', { checks, storages: [storage('/Movies 2', 'Local')] })).toEqual([
    '/Movies 3',
    '/Movies 4',
    '/Movies',
    '/Movies 5',
  ])
})

test('what is mounted already is proposed where it is, if it stands there and no line takes that', () => {
  const known = { ours: new Map([['/Old', 'abc-def']]), storages: [storage('/Old')] }
  expect(paths('abc-def', known)).toEqual(['/Old'])
  expect(paths('abc-def', { ...known, storages: [] })).toEqual(['/abc-def'])
  expect(paths('abc-def', { ...known, storages: [storage('/Old', 'UrlTree')] })).toEqual(['/abc-def'])
  expect(paths('abc-def\n/Old ghi-jkl', known)).toEqual(['/abc-def', '/Old'])
  expect(paths('abc-def one1\nabc-def two2', known)).toEqual(['/Old', '/abc-def'])
})

test('a path written into the table goes before the line’s, whatever else changes', () => {
  const [row] = rows('/a abc-def x1y2')
  const typed = new Map([[row?.id ?? '', '/mine/']])
  expect(rows('/b ghi-jkl\n/a abc-def other', { typed })[1]).toMatchObject({ written: '/mine/', path: '/mine' })
  expect(paths('/new abc-def x1y2', { typed })).toEqual(['/new'])
})

test.each([
  ['/a\\b abc-def', { kind: 'unfit' }],
  ['/a/../b abc-def', { kind: 'unfit' }],
  ['/a//b abc-def', { kind: 'unfit' }],
  ['/a abc-def', null],
  ['/ abc-def', null],
  ['/disk abc-def', { kind: 'taken', driver: 'Local' }],
  ['/share abc-def', null],
])('%s: %o', (line, trouble) => {
  const storages = [storage('/disk', 'Local'), storage('/share')]
  expect(rows(line, { storages })[0]?.pathTrouble).toEqual(trouble)
})

test('of lines at one path the first has it, also where the second was written in the table', () => {
  const text = '/a abc-def\n/b ghi-jkl\n/a mno-pqr'
  const second = rows(text)[1]?.id ?? ''
  const troubles = (over: Partial<Pasted>) => rows(text, over).map(({ pathTrouble }) => pathTrouble)
  expect(troubles({})).toEqual([null, null, { kind: 'same', line: 1 }])
  expect(troubles({ typed: new Map([[second, '/a/']]) })).toEqual([
    null,
    { kind: 'same', line: 1 },
    { kind: 'same', line: 1 },
  ])
})

test('a field that was emptied is no path, and no other line’s', () => {
  const [first, second] = rows('/a abc-def\n/b ghi-jkl')
  const typed = new Map([first, second].map((row) => [row?.id ?? '', '']))
  expect(rows('/a abc-def\n/b ghi-jkl', { typed }).map(({ pathTrouble }) => pathTrouble)).toEqual([
    { kind: 'unfit' },
    { kind: 'unfit' },
  ])
})

test('a line that says the same again is left out; another path or password is not the same', () => {
  const found = rows(
    '/a abc-def x1y2\nabc-def x1y2\n/a/ www.123pan.com/s/abc-def?pwd=x1y2\n/b abc-def x1y2\nabc-def other\n/b abc-def x1y2',
  )
  expect(found.map(({ sameAs, shareAlsoIn, pathTrouble }) => [sameAs, shareAlsoIn, pathTrouble])).toEqual([
    [null, null, null],
    [1, 1, null],
    [1, 1, null],
    [null, 1, null],
    [null, 1, null],
    [4, 1, null],
  ])
  expect(new Set(found.map(({ id }) => id)).size).toBe(6)
})

test('a storage of a share is changed: of this one, or of another', () => {
  const storages = [storage('/a'), storage('/b'), storage('/c')]
  const ours = new Map([
    ['/a', 'abc-def'],
    ['/b', 'ghi-jkl'],
  ])
  const found = rows('/a abc-def\n/b abc-def\n/c abc-def\n/d abc-def', { storages, ours })
  expect(found.map(({ there }) => there)).toEqual(['this', 'other', 'other', null])
})

test('what is known of a share is known of it with just that password', () => {
  const checks = new Map([[shareId({ shareKey: 'abc-def', password: 'x1y2' }), alive('')]])
  expect(rows('/a abc-def x1y2\n/b abc-def', { checks }).map(({ check }) => check?.kind)).toEqual(['alive', undefined])
})

test('a thousand lines of one name, and slashes without end, are read in no time', () => {
  const keys = Array.from({ length: 1000 }, (_, at) => `a-${at}`)
  const checks = new Map(keys.map((key) => [`${key} `, alive('Movies')]))
  const before = performance.now()
  expect(new Set(paths(keys.join('\n'), { checks })).size).toBe(1000)
  expect(rows(`/${'/'.repeat(1_000_000)}x abc-def`)[0]?.pathTrouble).toEqual({ kind: 'unfit' })
  expect(performance.now() - before).toBeLessThan(1500)
})
