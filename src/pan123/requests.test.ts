import { expect, test } from 'vitest'
import { requestFor } from './requests.ts'

const at = 1767196800_000
const queryOf = (url: string): Record<string, string> => Object.fromEntries(new URL(url).searchParams)

test('lists a page of an own folder, by id and neither bin nor search', () => {
  const request = requestFor(
    { kind: 'list-own', space: 'own:7', folder: 42, page: 3 },
    { origin: 'https://api.123278.com', password: '' },
    at,
    0.1234567,
  )
  expect(request.method).toBe('GET')
  expect(request.headers).toEqual({ platform: 'web', 'App-Version': '3' })
  expect(request.url).toMatch(/^https:\/\/api\.123278\.com\/b\/api\/file\/list\/new\?/)
  expect(queryOf(request.url)).toEqual({
    '2543441651': '1767196800-1234567-3144878440',
    driveId: '0',
    limit: '100',
    next: '0',
    orderBy: 'file_id',
    orderDirection: 'asc',
    parentFileId: '42',
    trashed: 'false',
    SearchData: '',
    Page: '3',
    OnlyLookAbnormalFile: '0',
    event: 'homeListFile',
    operateType: '1',
    inDirectSpace: 'false',
  })
})

test('lists a page of a share with its password', () => {
  const { url } = requestFor(
    { kind: 'list-share', space: 'share:abc-DEF', folder: 0, page: 1 },
    { origin: 'https://1.share.123pan.cn', password: 'a&b c' },
    at,
    0,
  )
  expect(new URL(url).pathname).toBe('/b/api/share/get')
  expect(queryOf(url)).toMatchObject({
    shareKey: 'abc-DEF',
    SharePwd: 'a&b c',
    ParentFileId: '0',
    Page: '1',
    limit: '100',
  })
})

test("asks for a file's direct link", () => {
  const way = { origin: 'https://yun.123pan.cn', password: '' }
  const { url } = requestFor({ kind: 'link', space: 'own:7', file: 9 }, way, at, 0)
  expect(new URL(url).pathname).toBe('/b/api/cdn-link/url')
  expect(queryOf(url)).toMatchObject({ fileID: '9' })
})
