import { expect, test } from 'vitest'
import type { Observed } from '../messages/protocol.ts'
import { NOTHING_SEEN, see } from './sight.ts'

const HREF = 'https://www.123pan.com/?homeFilePath=7'
const listing = '{"code":0,"data":{"Next":"-1","Total":0,"InfoList":[]}}'
const answer = (call: string, uid: string | null, text: string): Observed => ({
  at: 0,
  url: `https://api.123278.com/b/api/${call}`,
  method: 'GET',
  body: null,
  uid,
  status: 200,
  text,
})
const folder = (id: number, uid = '18'): Observed =>
  answer(`file/list/new?event=homeListFile&parentFileId=${id}&Page=1`, uid, listing)

test('the folder last listed, whose it is, and where the page stood', () => {
  const sight = see(see(NOTHING_SEEN, folder(5), 'https://www.123pan.com/'), folder(7), HREF)
  expect(sight).toEqual({
    seen: 2,
    uid: '18',
    listed: { space: 'own:18', folder: 7, href: HREF },
    problem: null,
    troubled: null,
    begun: 2,
  })
})

test('the bin is counted, but is no folder', () => {
  const bin = answer('file/list/new?event=recycleListFile&trashed=true&parentFileId=0&Page=1', '18', listing)
  expect(see(see(NOTHING_SEEN, folder(7), HREF), bin, HREF)).toMatchObject({ seen: 2, listed: { folder: 7 } })
})

test('another account takes the place of the first', () => {
  expect(see(see(NOTHING_SEEN, folder(7), HREF), folder(8, '19'), HREF)).toMatchObject({
    uid: '19',
    listed: { space: 'own:19', folder: 8 },
  })
})

test('a share says nothing of the account', () => {
  const share = answer('share/get?shareKey=a-b&SharePwd=&ParentFileId=0&Page=1', null, listing)
  expect(see(see(NOTHING_SEEN, folder(7), HREF), share, HREF)).toMatchObject({
    uid: '18',
    listed: { space: 'share:a-b', folder: 0 },
  })
})

test('trouble is shown until an answer is fine again; the base URL tells nothing of it', () => {
  const expired = see(NOTHING_SEEN, answer('file/list/new', '18', '{"code":401}'), HREF)
  expect(expired.problem).toMatchObject({ code: 'logged-out' })
  expect(see(expired, answer('getBaseUrl', null, '{}'), HREF).problem).toMatchObject({ code: 'logged-out' })
  expect(see(expired, folder(7), HREF).problem).toBeNull()
})

test('trouble is over with a folder or with the same call, not with another', () => {
  const wrong = see(NOTHING_SEEN, answer('share/get?shareKey=a-b&Page=1', null, '{"code":5103}'), HREF)
  const name = answer('share/info?shareKey=a-b', null, '{"code":0,"data":{"ShareName":"a"}}')
  expect(see(wrong, name, HREF)).toMatchObject({ seen: 2, problem: { code: 'share-wrong-password' } })
  const opened = answer('share/get?shareKey=a-b&SharePwd=x&ParentFileId=0&Page=1', null, listing)
  expect(see(see(wrong, name, HREF), opened, HREF).problem).toBeNull()
  const user = (text: string): Observed => answer('user/info', '18', text)
  const slow = see(NOTHING_SEEN, user('{"code":429}'), HREF)
  expect(slow.problem).toMatchObject({ code: 'too-fast' })
  expect(see(slow, user('{"code":0,"data":{"UID":18}}'), HREF).problem).toBeNull()
})

test('what is no call of 123pan is not seen', () => {
  expect(see(NOTHING_SEEN, { ...folder(7), url: 'https://api.123278.com/x' }, HREF)).toEqual(NOTHING_SEEN)
})
