import { expect, test } from 'vitest'
import { exportInput, wholeExport } from '../../tests/arbitraries/export-input.ts'
import { MountlinkError, type ProblemCode } from '../core/index.ts'
import { parsePan123Link } from '../openlist/index.ts'
import { type ExportInput, findLinks, type FormatId, type LinkOnDisk, linksOf, type Shape } from './index.ts'

const HOST = 'https://vip.123pan.cn/1812000499'

const input = (over: Partial<ExportInput> = {}) =>
  exportInput(
    [
      {
        name: 'QQ',
        children: [{ name: '我 : a.deb', size: 127451136, modified: 1694101621, url: `${HOST}/t/我 : a.deb` }],
      },
      { name: 'a.exe', size: 80416768, modified: 1694058421, url: `${HOST}/t/a.exe` },
    ],
    over,
  )

const given = (url: string): LinkOnDisk => ({ url, asked: false })
const share = { space: 'share:abc-def', share: { key: 'abc-def', password: 'TWRP' } } as const

const problem = (id: FormatId, shape: Shape, of: ExportInput): ProblemCode | null => {
  try {
    wholeExport(id, shape, of)
    return null
  } catch (error) {
    return error instanceof MountlinkError ? error.problem.code : 'unexpected'
  }
}

const A = '%E6%88%91%20%3A%20a.deb'

test('123PanLink: unsigned links, the name in the URL', () => {
  const { text, shown, files, repairs, warnings, fileName, expiresAt } = wholeExport('pan123-link', 'text', input())
  expect(text).toBe(`QQ:\n  127451136:1694101621:${HOST}/t/${A}\n80416768:1694058421:${HOST}/t/a.exe`)
  expect({ shown, files, repairs, warnings, fileName, expiresAt }).toEqual({
    shown: text,
    files: 2,
    repairs: [],
    warnings: [],
    fileName: '123-link-Test.pan123-link.txt',
    expiresAt: null,
  })
})

test('123PanLink as a storage: carries key, account and duration; the preview does not', () => {
  const { text, shown, warnings } = wholeExport('pan123-link', 'storage-json', input())
  const row = JSON.parse(text) as Record<string, string>
  expect(row['driver']).toBe('123PanLink')
  expect(row['mount_path']).toBe('/123-link-Test')
  const own = JSON.parse(row['addition'] ?? '') as Record<string, string>
  expect(own).toMatchObject({ private_key: 'igidPHukcgWsw', uid: 1812000499, valid_duration: 30 })
  expect(parsePan123Link(own['origin_urls'] ?? '')).toHaveLength(2)
  expect(shown).not.toContain('igidPHukcgWsw')
  expect(warnings).toEqual(['carries-key'])
})

test('UrlTree, signed: every link ends at the same time, and the colon is repaired', () => {
  const { text, repairs, warnings, expiresAt } = wholeExport('url-tree-signed', 'text', input())
  expect(expiresAt).toBe(1_767_196_800 + 86_400)
  const auth = `auth_key=${expiresAt}-477b3bbc253f467b8def6711128c7bec-1812000499-`
  expect(text.split('\n')).toEqual([
    'QQ:',
    expect.stringContaining(`  我 ： a.deb:127451136:1694101621:${HOST}/t/${A}?${auth}`),
    expect.stringContaining(`a.exe:80416768:1694058421:${HOST}/t/a.exe?${auth}`),
  ])
  expect(repairs).toEqual([{ path: 'QQ', from: '我 : a.deb', to: '我 ： a.deb', reason: 'colon' }])
  expect(warnings).toEqual([])
})

test('UrlTree, unsigned, warns that anyone can use it', () => {
  const { text, warnings } = wholeExport('url-tree', 'text', input())
  expect(text).not.toContain('auth_key')
  expect(warnings).toEqual(['unauthenticated'])
})

test('direct links: one a line, percent-encoded, plain and signed', () => {
  const plain = wholeExport('direct-links', 'text', input())
  expect(plain.text).toBe(`${HOST}/t/${A}\n${HOST}/t/a.exe`)
  expect(plain.warnings).toEqual(['unauthenticated'])
  const signed = wholeExport('direct-links-signed', 'text', input())
  expect(signed.text.split('\n').every((line) => /\?auth_key=1767283200-\w+-1812000499-\w+$/.test(line))).toBe(true)
  expect(signed.warnings).toEqual([])
})

test('123PanShare: three fields, and the same as a storage', () => {
  const text = wholeExport('pan123-share', 'text', input(share))
  expect(text.shown).toBe('sharekey: abc-def\nsharepassword: TWRP\nroot_folder_id: 77')
  expect(text.warnings).toEqual(['carries-password'])
  const row = JSON.parse(wholeExport('pan123-share', 'storage-json', input(share)).text) as Record<string, string>
  expect(row).toMatchObject({ driver: '123PanShare', web_proxy: true, webdav_policy: 'native_proxy' })
  expect(JSON.parse(row['addition'] ?? '')).toMatchObject({ sharepassword: 'TWRP', root_folder_id: '77' })
})

test('folder id: 123 Open first, then 123Pan with its proxy', () => {
  expect(wholeExport('folder-id', 'text', input({ picked: [] })).text).toBe(
    'driver: 123 Open\nroot_folder_id: 77\n\n' +
      'driver: 123Pan\nroot_folder_id: 77\nweb_proxy: true\nwebdav_policy: native_proxy',
  )
})

test.each<[FormatId, Shape, Partial<ExportInput>, ProblemCode]>([
  ['pan123-share', 'text', {}, 'format-not-here'],
  ['pan123-link', 'text', share, 'format-not-here'],
  ['direct-links', 'storage-json', {}, 'format-not-here'],
  ['url-tree-signed', 'text', { key: null }, 'key-missing'],
  ['direct-links-signed', 'text', { key: { uid: '1812000499', privateKey: '' } }, 'key-missing'],
  ['pan123-link', 'storage-json', { key: null }, 'key-missing'],
  ['pan123-link', 'storage-json', { mountPath: 'a//b' }, 'setting-invalid'],
  ['url-tree-signed', 'text', { signedHours: 0 }, 'setting-invalid'],
  ['pan123-link', 'text', { picked: [] }, 'nothing-picked'],
  ['pan123-link', 'text', { links: linksOf(new Map(), []) }, 'all-missing'],
  ['direct-links', 'text', { links: linksOf(new Map(), []) }, 'all-missing'],
  ['url-tree-signed', 'text', { key: { uid: '13', privateKey: 'k' } }, 'all-missing'],
])('%s as %s with %j: %s', (id, shape, over, code) => {
  expect(problem(id, shape, input(over))).toBe(code)
})

test('what has no link is named with its reason, and is never in the text', () => {
  const file = (id: number, blocked = false) => ({ id, name: `${id}.mkv`, size: 1, modified: 2, blocked })
  const of = input({
    picked: [file(1), file(2), file(3, true), file(4), file(5), file(6), file(7), { id: 8, name: 'F', children: [] }],
    links: linksOf(
      new Map<number, LinkOnDisk>([
        [1, given(`${HOST}/t/1.mkv`)],
        [3, given(`${HOST}/t/3.mkv`)],
        [4, { problem: { code: 'no-direct-link' } }],
        [5, given('https://vip.123pan.cn.example/1812000499/5.mkv')],
        [6, given('https://vip.123pan.cn/13/6.mkv')],
        [7, given('not set')],
      ]),
      [],
    ),
  })
  const reasons = [
    [2, 'link-not-asked'],
    [3, 'file-blocked'],
    [4, 'no-direct-link'],
    [5, 'host-not-known'],
    [6, 'uid-not-the-keys'],
    [7, 'link-unreadable'],
  ]
  for (const id of ['url-tree-signed', 'direct-links-signed', 'pan123-link'] as const) {
    const { text, files, missing } = wholeExport(id, 'text', of)
    expect(files).toBe(1)
    expect(missing.map(({ id, problem }) => [id, problem.code])).toEqual(reasons)
    expect(text).not.toMatch(/[2-7]\.mkv/)
    expect(findLinks(id, of).missing).toEqual(missing)
  }
  expect(wholeExport('url-tree', 'text', of).missing.map(({ id }) => id)).toEqual([2, 3, 4, 7])
})

test('a confirmed domain is signed for, with the uid it was confirmed for only', () => {
  const own = (uid: string) =>
    input({
      links: linksOf(new Map([[3, given('https://dl.example.com/t/a.exe')]]), []),
      customHosts: [{ host: 'dl.example.com', uid }],
    })
  expect(wholeExport('direct-links-signed', 'text', own('1812000499')).files).toBe(1)
  expect(problem('direct-links-signed', 'text', own('13'))).toBe('all-missing')
})

test('a link that came signed, or with a fragment, goes out bare', () => {
  const links = linksOf(new Map([[3, given(`${HOST}/t/a.exe?auth_key=1-2-3-abc&x=1#/other`)]]), [])
  expect(wholeExport('direct-links', 'text', input({ links })).text).toBe(`${HOST}/t/a.exe?x=1`)
})

test('without a key 123PanLink says that OpenList needs it; without a time, that it is not known', () => {
  const of = exportInput([{ name: 'a', size: 1, modified: 0, url: `${HOST}/a` }], { key: null })
  expect(wholeExport('pan123-link', 'text', of).warnings).toEqual(['no-key', 'time-unknown'])
})

test('a text that MySQL would cut is told', () => {
  const files = Array.from({ length: 1800 }, (_, n) => ({ name: `${n}`, size: 1, modified: 2, url: `${HOST}/${n}` }))
  expect(wholeExport('pan123-link', 'text', exportInput(files)).warnings).toEqual(['too-long-for-mysql'])
  expect(wholeExport('pan123-link', 'text', exportInput(files.slice(0, 900))).warnings).toEqual([])
})
