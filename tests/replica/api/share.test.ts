import { expect, test } from 'vitest'
import fixture from '../../fixtures/share-get-twrp.json' with { type: 'json' }
import { FIRST, SHARES, TWRP_FOLDER } from '../index.ts'
import { replicaForTests } from '../testing.ts'

const { api, login } = replicaForTests()

const share = (key: string, query: string, headers = {}) =>
  api(`/b/api/share/get?limit=100&orderBy=file_name&orderDirection=asc&shareKey=${key}&${query}`, headers)

test('the documented share answers as documented, field by field', async () => {
  expect(await share(SHARES.TWRP, 'SharePwd=twrp&ParentFileId=0&Page=1')).toEqual(fixture)
})

test('its sub-folders open by the ids of their rows', async () => {
  const { data } = await share(SHARES.TWRP, 'SharePwd=twrp&ParentFileId=1675636')
  expect(data.InfoList.map((row) => row.FileName)).toContain('[A12]TWRP-3.7.0-alioth.img')
})

test.each([
  ['the wrong password', SHARES.TWRP, 'SharePwd=nope', 5103],
  ['no such key', 'none-Such1', '', 5103],
  ['an expired share', SHARES.EXPIRED, '', 5104],
  ['a share for members, without a login', SHARES.MEMBERS, '', 5112],
  ["the sharer's real folder", SHARES.TWRP, `SharePwd=twrp&ParentFileId=${TWRP_FOLDER}`, 5066],
  ["another of the sharer's folders", SHARES.OPEN, 'ParentFileId=1675636', 5066],
])('refuses %s', async (_name, key, query, code) => {
  expect((await share(key, query)).code).toBe(code)
})

test('a share for members opens with a login', async () => {
  expect((await share(SHARES.MEMBERS, '', login(FIRST))).code).toBe(0)
})

test('pages of a hundred, without a Total', async () => {
  const pages = await Promise.all([1, 2, 3, 4].map((page) => share(SHARES.PAGED, `SharePwd=p8ge&Page=${page}`)))
  expect(pages.map(({ data }) => data.InfoList.length)).toEqual([100, 100, 50, 0])
  expect(pages.map(({ data }) => data['Next'] === '-1')).toEqual([false, false, true, true])
  expect(pages[0]?.data).not.toHaveProperty('Total')
})

test('share/info tells whether there is a password', async () => {
  const { data } = await api(`/b/api/share/info?shareKey=${SHARES.TWRP}`)
  expect(data).toMatchObject({ ShareName: 'TWRP', HasPwd: true, Expired: false })
})
