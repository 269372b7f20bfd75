import { afterEach, expect, test, vi } from 'vitest'
import { exportInput, wholeExport } from '../../tests/arbitraries/export-input.ts'
import { MountlinkError } from '../core/index.ts'
import type * as OpenList from '../openlist/index.ts'
import { driveSettings, type Line, pan123LinkStorage, printLines, type Repair } from '../openlist/index.ts'
import type * as Auth from '../pan123/auth/index.ts'
import { signDirectLink } from '../pan123/auth/index.ts'
import type { FormatId, Shape } from './index.ts'

// Whatever goes wrong in printing or signing must end in an error: each of these breaks one thing on the way out.
vi.mock(import('../openlist/index.ts'), { spy: true })
vi.mock(import('../pan123/auth/index.ts'), { spy: true })
const real = await vi.importActual<typeof OpenList>('../openlist/index.ts')
const auth = await vi.importActual<typeof Auth>('../pan123/auth/index.ts')
afterEach(() => {
  vi.mocked(printLines).mockImplementation(real.printLines)
  vi.mocked(pan123LinkStorage).mockImplementation(real.pan123LinkStorage)
  vi.mocked(driveSettings).mockImplementation(real.driveSettings)
  vi.mocked(signDirectLink).mockImplementation(auth.signDirectLink)
})

const HOST = 'https://vip.123pan.cn/1812000499'
const input = exportInput([
  { name: 'QQ', children: [{ name: 'b:b', size: 33, modified: 44, url: `${HOST}/b b` }] },
  { name: 'a', size: 11, modified: 22, url: `${HOST}/a` },
])

const outcome = (id: FormatId, shape: Shape): unknown => {
  try {
    return wholeExport(id, shape, input).files
  } catch (error) {
    return error instanceof MountlinkError ? error.problem : error
  }
}

/** Breaks what is printed: the text before it is cut into lines again, or what is told of repairs. */
const sabotage = (break_: (text: string) => string, tell = (onRepair: (repair: Repair) => void) => onRepair): void => {
  vi.mocked(printLines).mockImplementation(function* (nodes, format, links, onRepair): Generator<Line> {
    const lines = [...real.printLines(nodes, format, links, tell(onRepair))]
    const text = break_(lines.map(({ text }) => text).join('\n'))
    for (const line of text.split('\n')) yield { level: 0, folder: line.endsWith(':'), name: '', text: line }
  })
}

const differs = (what: string, name: unknown = expect.any(String)) => ({
  code: 'export-differs',
  detail: { what, name },
})

test('without sabotage all of them go out', () => {
  expect(outcome('pan123-link', 'storage-json')).toBe(2)
  expect(outcome('url-tree-signed', 'text')).toBe(2)
})

test.each<[string, (text: string) => string, unknown]>([
  ['a file lost', (text) => text.replace(/\na:.*/, ''), differs('count')],
  ['a file twice', (text) => `${text}\n${text.split('\n').at(-1)}`, differs('count')],
  ['a name changed and not reported', (text) => text.replace('\na:', '\nA:'), differs('name', 'a')],
  ['a folder as a file', (text) => text.replace('QQ:', `QQ:1:2:${HOST}/q`), expect.anything()],
  ['a size', (text) => text.replace('11:', '12:'), differs('size', 'a')],
  ['a time', (text) => text.replace(':22:', ':2:'), differs('time', 'a')],
  ['another file’s link', (text) => text.replace('/b%20b', '/c'), differs('url', 'b:b')],
  ['another host', (text) => text.replace('vip.123pan.cn', 'vip.123pan.cn.example'), differs('url', 'b:b')],
  ['a file in another folder', (text) => text.replace('  b', 'b'), differs('count')],
  ['a signature of another', (text) => text.replace(/\?auth_key=\S+/, '?auth_key=1-2-3-4'), differs('url', 'b:b')],
  ['no signature', (text) => text.replaceAll(/\?auth_key=\S+/g, ''), differs('url')],
  ['an odd indent', (text) => text.replace('  b', ' b'), { code: 'openlist-text', detail: expect.anything() }],
])('UrlTree with %s is refused', (_, break_, problem) => {
  sabotage(break_)
  expect(outcome('url-tree-signed', 'text')).toEqual(problem)
  expect(outcome('url-tree-signed', 'storage-json')).toEqual(problem)
})

test('a repair that is reported and not made, or made and not reported, is refused', () => {
  sabotage(
    (text) => text,
    () => () => undefined,
  )
  expect(outcome('url-tree-signed', 'text')).toEqual(differs('name', 'b:b'))
  sabotage(
    (text) => text,
    (onRepair) => (repair) => {
      onRepair(repair)
      onRepair({ path: '', from: 'x', to: 'y', reason: 'colon' })
    },
  )
  expect(outcome('url-tree-signed', 'text')).toEqual(differs('repairs', ''))
})

test('123PanLink with signed links is refused: its driver would sign them twice', () => {
  sabotage((text) => text.replace('/a', '/a?auth_key=1-2-3-abc#/a'))
  expect(outcome('pan123-link', 'text')).toEqual(differs('url', 'a'))
})

test.each<[string, Partial<Parameters<typeof pan123LinkStorage>[0]>, unknown]>([
  ['another mount path', { mountPath: '/x' }, differs('row', 'mount_path')],
  ['another key', { privateKey: 'x' }, differs('addition', 'private_key')],
  ['another account', { uid: '13' }, differs('addition', 'uid')],
  ['another duration', { validMinutes: 1 }, differs('addition', 'valid_duration')],
  ['another text', { text: `1:2:${HOST}/x` }, differs('addition', 'origin_urls')],
])('a 123PanLink storage with %s is refused', (_, wrong, problem) => {
  vi.mocked(pan123LinkStorage).mockImplementation((of) => real.pan123LinkStorage({ ...of, ...wrong }))
  expect(outcome('pan123-link', 'storage-json')).toEqual(problem)
})

test('another folder’s id is refused, and a field that is no field', () => {
  vi.mocked(driveSettings).mockImplementation((driver, folder) => real.driveSettings(driver, folder + 1))
  expect(outcome('folder-id', 'text')).toEqual(differs('row', 'root_folder_id'))
  vi.mocked(driveSettings).mockImplementation((driver, folder) => ({
    ...real.driveSettings(driver, folder),
    a: 'b\nc',
  }))
  expect(outcome('folder-id', 'text')).toEqual(differs('count', ''))
})

test.each([
  ['an earlier end', { expiresAt: 1 }],
  ['another account', { uid: '13' }],
  ['another key', { privateKey: 'x' }],
])('links signed with %s are refused', (_, wrong) => {
  let left = 2
  vi.mocked(signDirectLink).mockImplementation((url, of) =>
    // Only what goes out is signed wrong; the two checks that follow are not.
    auth.signDirectLink(url, left-- > 0 ? { ...of, ...wrong } : of),
  )
  expect(outcome('direct-links-signed', 'text')).toEqual(differs('url'))
})
