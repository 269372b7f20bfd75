import { expect, test } from 'vitest'
import twrp from '../../tests/fixtures/share-get-twrp.json' with { type: 'json' }
import { decode, type Seen } from './decode.ts'

const ORIGIN = 'https://api.123278.com/b/api'
const LIST = `${ORIGIN}/file/list/new?driveId=0&limit=100&next=0&orderBy=update_time&orderDirection=desc&parentFileId=42&trashed=false&SearchData=&Page=1&OnlyLookAbnormalFile=0&event=homeListFile&operateType=4&inDirectSpace=false`
const ROW = {
  FileId: 22894658,
  FileName: '测试',
  Type: 1,
  Size: 0,
  UpdateAt: '2025-05-04T18:06:04.5+08:00',
  Etag: '',
  Status: 0,
  ParentFileId: 42,
  Trashed: false,
}
const ENTRY = {
  id: 22894658,
  parent: 42,
  name: '测试',
  folder: true,
  size: 0,
  modified: 1746353164,
  md5: '',
  blocked: false,
}

const seen = (url: string, data: unknown, more: Partial<Seen> = {}): Seen => ({
  url,
  method: 'GET',
  body: null,
  uid: '7',
  status: 200,
  text: JSON.stringify({ code: 0, message: 'ok', data }),
  ...more,
})
const page = (rows: unknown, more: object = {}): unknown => ({ Next: '-1', Len: 1, Total: 1, InfoList: rows, ...more })
const rowsOf = (given: Seen): unknown => decode(given).facts.find((fact) => fact.kind === 'listing')

test('a page of an own folder', () => {
  expect(decode(seen(LIST, page([ROW])))).toEqual({
    facts: [
      {
        kind: 'listing',
        space: 'own:7',
        folder: 42,
        page: 1,
        order: 'update_time|desc|100',
        total: 1,
        last: true,
        rows: [ENTRY],
        odd: 0,
      },
    ],
    problem: null,
  })
})

test('names in another case and numbers as text', () => {
  const url = LIST.replace('parentFileId', 'ParentFileId').replace('Page=1', 'page=2')
  const row = { fileId: '22894658', filename: '测试', type: '1', size: '0', updateAt: ROW.UpdateAt, status: '0' }
  const data = { next: -1, total: '312', infoList: [row] }
  expect(rowsOf(seen(url, data))).toMatchObject({ folder: 42, page: 2, total: 312, last: true, rows: [ENTRY], odd: 0 })
})

test('files: size, MD5 in lower case, blocked above status 100', () => {
  const file = { ...ROW, Type: 0, Size: '5000000000', Etag: 'D41D8CD98F00B204E9800998ECF8427E', Status: 101 }
  expect(rowsOf(seen(LIST, page([file])))).toMatchObject({
    rows: [{ ...ENTRY, folder: false, size: 5_000_000_000, md5: 'd41d8cd98f00b204e9800998ecf8427e', blocked: true }],
  })
  expect(rowsOf(seen(LIST, page([{ ...file, Status: 100, Etag: 'x' }])))).toMatchObject({
    rows: [{ md5: '', blocked: false }],
  })
})

test('a page of more rows than 123pan would ever give is no page', () => {
  const rows = (count: number): unknown => Array.from({ length: count }, (_, at) => ({ ...ROW, FileId: at + 1 }))
  expect(decode(seen(LIST, page(rows(1000)))).problem).toBeNull()
  expect(decode(seen(LIST, page(rows(1001))))).toEqual({ facts: [], problem: { code: 'unreadable' } })
})

test('odd rows are counted and left out, trashed ones are only left out', () => {
  const odd = [
    null,
    'x',
    [],
    {},
    { ...ROW, FileId: 0 },
    { ...ROW, FileId: 42 },
    { ...ROW, FileName: '' },
    { ...ROW, FileName: 5 },
    { ...ROW, FileName: '1'.repeat(1025) },
    { ...ROW, Type: 2 },
    { ...ROW, Type: 0, Size: -1 },
  ]
  expect(rowsOf(seen(LIST, page([...odd, { ...ROW, Trashed: true }, ROW])))).toMatchObject({
    rows: [ENTRY],
    odd: odd.length,
  })
})

test('names come as they are', () => {
  const names = ['a\u0000b', '\uD800', ' . ', 'a/b:c', '__proto__']
  const rows = names.map((FileName, at) => ({ ...ROW, FileId: at + 1, FileName }))
  expect(rowsOf(seen(LIST, page(rows)))).toMatchObject({ rows: names.map((name) => ({ name })) })
})

test.each([
  ['more to come', { Next: '0', InfoList: [ROW] }, false],
  ['the last', { Next: '-1', InfoList: [ROW] }, true],
  ['an empty one', { Next: '0', InfoList: [] }, true],
  ['an empty one as null', { Next: '-1', InfoList: null }, true],
])('last page: %s', (_, data, last) => {
  expect(rowsOf(seen(LIST, data))).toMatchObject({ last, total: null })
})

test.each([
  ['the bin by its event', LIST.replace('homeListFile', 'recycleListFile')],
  ['the bin by its flag', LIST.replace('trashed=false', 'trashed=true')],
  ['a search', LIST.replace('SearchData=', 'SearchData=a')],
  ['the "choose a folder" dialog', LIST.replace('operateType=4', 'operateType=7')],
  ['the abnormal files', LIST.replace('OnlyLookAbnormalFile=0', 'OnlyLookAbnormalFile=1')],
  ['a call not known', LIST.replace('list/new', 'list/newer')],
])('no listing: %s', (_, url) => {
  expect(decode(seen(url, page([ROW])))).toEqual({ facts: [], problem: null })
})

test.each([
  ['no folder', LIST.replace('parentFileId=42', ''), page([])],
  ['a folder that is no number', LIST.replace('=42', '=x'), page([])],
  ['page 0', LIST.replace('Page=1', 'Page=0'), page([])],
  ['no list', LIST, { Next: '-1' }],
  ['a list that is none', LIST, page({ 0: ROW })],
  ['no data', LIST, null],
])('unreadable: %s', (_, url, data) => {
  expect(decode(seen(url, data))).toEqual({ facts: [], problem: { code: 'unreadable' } })
})

test('an own listing without a readable login belongs to nobody', () => {
  expect(decode(seen(LIST, page([ROW]), { uid: null }))).toEqual({ facts: [], problem: { code: 'login-unknown' } })
})

test('a share as 123pan answers it: rows under the folder asked for', () => {
  const url = `${ORIGIN}/share/get?limit=100&next=0&orderBy=file_name&orderDirection=asc&shareKey=ZiCiTd-1VnUh&SharePwd=1234&ParentFileId=0&Page=1&event=homeListFile`
  const { facts, problem } = decode(seen(url, null, { uid: null, text: JSON.stringify(twrp) }))
  expect(problem).toBeNull()
  expect(facts[0]).toEqual({ kind: 'share', space: 'share:ZiCiTd-1VnUh', password: '1234', name: '' })
  expect(facts[1]).toMatchObject({
    kind: 'listing',
    space: 'share:ZiCiTd-1VnUh',
    folder: 0,
    page: 1,
    total: null,
    last: true,
    odd: 0,
  })
  const rows = facts[1]?.kind === 'listing' ? facts[1].rows : []
  expect(rows.map(({ name }) => name)).toEqual(twrp.data.InfoList.map(({ FileName }) => FileName))
  expect(new Set(rows.map(({ parent }) => parent))).toEqual(new Set([0]))
  expect(rows[1]).toMatchObject({ id: 1675636, folder: true, modified: 1680188516 })
  expect(rows[6]).toMatchObject({ id: 1694021, folder: false, size: 273, md5: '92eb5ffee6ae2fec3ad71c777531578f' })
})

test.each([
  ['share/get?shareKey=a-b&ParentFileId=0&Page=1', { ...twrp.data, Expired: true }, 'share-expired'],
  ['share/get?shareKey=../x&ParentFileId=0&Page=1', twrp.data, 'unreadable'],
  ['share/get?ParentFileId=0&Page=1', twrp.data, 'unreadable'],
])('no share: %s', (path, data, code) => {
  expect(decode(seen(`${ORIGIN}/${path}`, data))).toEqual({ facts: [], problem: { code } })
})

test("a share's name", () => {
  expect(decode(seen(`${ORIGIN}/share/info?shareKey=a-b`, { ShareName: 'TWRP', HasPwd: true })).facts).toEqual([
    { kind: 'share', space: 'share:a-b', password: null, name: 'TWRP' },
  ])
})
