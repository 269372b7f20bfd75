import { expect, test } from 'vitest'
import { decode, type Seen } from './decode.ts'

const seen = (path: string, data: unknown, more: Partial<Seen> = {}): Seen => ({
  url: `https://yun.123pan.cn/b/api/${path}`,
  method: 'GET',
  body: null,
  uid: '7',
  status: 200,
  text: JSON.stringify({ code: 0, message: 'ok', data }),
  ...more,
})
const refused = (code: unknown, message = ''): Partial<Seen> => ({
  text: JSON.stringify({ code, message, data: null }),
})

test.each([
  ['an object', { url: 'https://vip.123pan.cn/7/直链/a.mkv' }],
  ['another case', { URL: 'https://vip.123pan.cn/7/直链/a.mkv' }],
  ['bare', 'https://vip.123pan.cn/7/直链/a.mkv'],
])("a file's link: %s", (_, data) => {
  expect(decode(seen('cdn-link/url?fileID=9', data))).toEqual({
    facts: [{ kind: 'link', space: 'own:7', file: 9, url: 'https://vip.123pan.cn/7/%E7%9B%B4%E9%93%BE/a.mkv' }],
    problem: null,
  })
})

test('what cannot be read as a link counts as none', () => {
  expect(decode(seen('cdn-link/url?fileID=9', { url: 'javascript:alert(1)' })).facts).toEqual([
    { kind: 'no-link', space: 'own:7', file: 9, problem: { code: 'link-unreadable' } },
  ])
})

test('a refusal that is about the file is a fact of the file', () => {
  expect(decode(seen('cdn-link/url?fileID=9', null, refused(1, '不在直链空间')))).toEqual({
    facts: [
      {
        kind: 'no-link',
        space: 'own:7',
        file: 9,
        problem: { code: 'no-direct-link', detail: { code: '1', message: '不在直链空间' } },
      },
    ],
    problem: null,
  })
  expect(decode(seen('cdn-link/url?fileID=9', null, refused(5066))).facts).toMatchObject([
    { problem: { code: 'file-not-found' } },
  ])
})

test.each([
  [429, 'too-fast'],
  [5113, 'traffic-used-up'],
  [401, 'logged-out'],
  [11000, 'captcha'],
])('a refusal of the moment says nothing of the file: %i', (code, problem) => {
  expect(decode(seen('cdn-link/url?fileID=9', null, refused(code)))).toEqual({ facts: [], problem: { code: problem } })
})

test.each([
  ['cdn-link/enable', true],
  ['cdn-link/disable', false],
])('%s', (path, enabled) => {
  const body = '{"fileID":"42"}'
  expect(decode(seen(path, {}, { method: 'POST', body }))).toEqual({
    facts: [{ kind: 'link-space', space: 'own:7', folder: 42, enabled }],
    problem: null,
  })
  expect(decode(seen(path, {}, { method: 'POST', body: 'fileID=42' })).problem).toEqual({ code: 'unreadable' })
})

test('the account: the login names it, else the answer', () => {
  const data = { UID: 8, Nickname: '小明' }
  expect(decode(seen('user/info', data)).facts).toEqual([{ kind: 'account', space: 'own:7', nickname: '小明' }])
  expect(decode(seen('user/info', data, { uid: null })).facts).toEqual([
    { kind: 'account', space: 'own:8', nickname: '小明' },
  ])
})

test("a share's visitor without login is no trouble; an ended login is", () => {
  expect(decode(seen('user/info', null, { ...refused(401), uid: null }))).toEqual({ facts: [], problem: null })
  expect(decode(seen('user/info', null, refused(401))).problem).toEqual({ code: 'logged-out' })
})

test.each([
  [
    'restful/goapi/v1/file/details',
    {
      paths: [
        { fileId: 5, fileName: 'a' },
        { fileId: '6', fileName: 'b' },
      ],
      totalSize: 1,
    },
  ],
  [
    'file/info',
    {
      infoList: [
        { FileId: 5, FileName: 'a' },
        { FileId: 6, FileName: 'b' },
        { FileId: 0, FileName: '' },
      ],
    },
  ],
  ['file/get_path', [{ FileId: 5, FileName: 'a' }, null, { FileId: 6, FileName: 'b' }]],
])('names from %s', (path, data) => {
  expect(decode(seen(path, data, { method: 'POST', body: '{}' })).facts).toEqual([
    {
      kind: 'names',
      space: 'own:7',
      names: [
        { id: 5, name: 'a' },
        { id: 6, name: 'b' },
      ],
    },
  ])
})

test('what tells nothing gives nothing', () => {
  for (const path of ['getBaseUrl', 'file/get_path', 'share/info?shareKey=a-b', 'unknown'])
    expect(decode(seen(path, { apiUrl: 'x' }))).toEqual({ facts: [], problem: null })
  expect(decode(seen('file/info', { infoList: [{ FileId: 5, FileName: 'a' }] }, { uid: null })).facts).toEqual([])
})
