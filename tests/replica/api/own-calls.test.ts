import { expect, test } from 'vitest'
import { accountOf, FIRST, IDS, SHARER, tokenFor } from '../index.ts'
import { replicaForTests } from '../testing.ts'

const { replica, api, get, login } = replicaForTests()

const INFO = '/b/api/user/info'

test('getBaseUrl names the API, on the page and on the API itself', async () => {
  const { text } = await get('https://www.123pan.com/api/getBaseUrl')
  expect(JSON.parse(text)).toEqual({ apiUrl: 'https://api.123278.com' })
})

test.each(['/b/api', '/a/api', '/api'])('every prefix leads to the API: %s', async (prefix) => {
  const { data } = await api(`${prefix}/user/info`, login(FIRST))
  expect(data).toMatchObject({ UID: Number(FIRST), Nickname: '海边的卡夫卡', Vip: true, StraightLink: true })
})

test('without a token, with one that has ended, and without the platform header', async () => {
  expect(await api(INFO)).toMatchObject({ code: 2, data: null })
  const account = accountOf(replica().world, FIRST)
  const old = login(FIRST)
  account.token = tokenFor(FIRST, account.nickname, 'later')
  expect(await api(INFO, old)).toMatchObject({ code: 401, data: null })
  expect((await api(INFO, login(FIRST))).code).toBe(0)
  expect(await api(INFO, { ...login(FIRST), platform: '' })).toMatchObject({
    code: 1,
    message: 'Please include the platform field in the request header',
  })
})

test('the token says whose it is', () => {
  const payload = accountOf(replica().world, FIRST).token.split('.')[1] ?? ''
  expect(JSON.parse(Buffer.from(payload, 'base64url').toString())).toHaveProperty('id', Number(FIRST))
})

test('file/info, file/get_path and file/details', async () => {
  const info = await api('/b/api/file/info', login(FIRST), { fileIdList: [{ FileId: IDS.SERIES }] })
  expect(info.data['infoList']).toMatchObject([{ FileId: IDS.SERIES, FileName: '剧集', ParentFileId: IDS.FILMS }])
  const steps = [
    { fileId: IDS.FILMS, fileName: '影视' },
    { fileId: IDS.SERIES, fileName: '剧集' },
  ]
  expect((await api('/b/api/file/get_path', login(FIRST), { fileId: IDS.SERIES })).data['paths']).toEqual(steps)
  const details = await api('/b/api/restful/goapi/v1/file/details', login(FIRST), { file_ids: [IDS.SERIES] })
  expect(details.data).toMatchObject({ fileNum: 35, dirNum: 2, paths: steps })
})

test('cdn-link: a link in a space, none outside, and the switch', async () => {
  const { drive } = accountOf(replica().world, FIRST)
  const own = (path: string, body?: object) => api(`/b/api/cdn-link/${path}`, login(FIRST), body)
  const file = drive.addFile(IDS.EMPTY, '一 %.txt')
  expect((await own(`url?fileID=${file}`)).code).not.toBe(0)
  expect((await own('enable', { fileID: IDS.SERIES })).code).not.toBe(0)
  expect((await own('enable', { fileID: IDS.EMPTY })).code).toBe(0)
  const url = `https://vip.123pan.cn/${FIRST}/%E6%B5%8B%E8%AF%95/%E4%B8%80%20%25.txt`
  expect((await own(`url?fileID=${file}`)).data).toEqual({ url })
  expect((await own('disable', { fileID: IDS.EMPTY })).code).toBe(0)
  expect((await own(`url?fileID=${file}`)).code).not.toBe(0)
  expect((await api('/b/api/cdn-link/enable', login(SHARER), { fileID: 1 })).code).not.toBe(0)
})

test('dialects: field names, numbers and codes change as told', async () => {
  const { dialect } = replica().world
  Object.assign(dialect, { fields: 'camel', numbers: 'string', code: 'string', text: 'msg' })
  const answer = await api(`/b/api/file/list/new?parentFileId=${IDS.FILMS}`, login(FIRST))
  expect(answer).toMatchObject({
    code: '0',
    msg: 'ok',
    data: { total: '3', infoList: [{ fileId: expect.any(String) }, {}, {}] },
  })
  Object.assign(dialect, { fields: 'Pascal', numbers: 'number', code: 'number', text: 'message' })
})
