import { expect, test } from 'vitest'
import { accountOf, authKey, directUrl, FIRST, IDS, SECOND, STRANGER, type LinkForm } from '../index.ts'
import { replicaForTests } from '../testing.ts'
import { decoded } from './auth-key.ts'

const { replica, get } = replicaForTests()

const EXE = `https://vip.123pan.cn/${FIRST}/123-link-Test/202023.08.09.exe`
const EXE_SIZE = 80_416_768

/** Signs as a member would whose key it is. @param life seconds from now */
const signed = (url: string, uid: string, life = 60): string => {
  const path = decoded(/^https:\/\/[^/]+([^?#]*)/.exec(url)?.[1] ?? '')
  const expiry = Math.floor(Date.now() / 1000) + life
  return `${url}?auth_key=${authKey(path, expiry, '7', uid, accountOf(replica().world, uid).privateKey)}`
}

test('with the switch on: 403 without a key, with a wrong one, past its time; else every byte', async () => {
  expect((await get(EXE)).status).toBe(403)
  expect((await get(`${EXE}?auth_key=1-2-3-abc`)).status).toBe(403)
  expect((await get(signed(EXE, FIRST, -5))).status).toBe(403)
  const answer = await get(signed(EXE, FIRST))
  expect([answer.status, answer.length, answer.headers['content-length']]).toEqual([200, EXE_SIZE, String(EXE_SIZE)])
  expect(answer.headers).not.toHaveProperty('access-control-allow-origin')
})

test('with the switch off every link is open', async () => {
  const account = accountOf(replica().world, FIRST)
  account.linkAuthentication = false
  expect((await get(EXE, {}, 'HEAD')).status).toBe(200)
  account.linkAuthentication = true
})

test('HEAD moves no data', async () => {
  const answer = await get(signed(EXE, FIRST), {}, 'HEAD')
  expect([answer.length, answer.headers['content-length']]).toEqual([0, String(EXE_SIZE)])
})

test.each([
  ['bytes=0-0', 206, 1, 'bytes 0-0/80416768'],
  ['bytes=65530-65545', 206, 16, 'bytes 65530-65545/80416768'],
  ['bytes=80416760-', 206, 8, 'bytes 80416760-80416767/80416768'],
  ['bytes=-4', 206, 4, 'bytes 80416764-80416767/80416768'],
  ['bytes=80416768-', 416, 0, 'bytes */80416768'],
])('range %s', async (range, status, length, contentRange) => {
  const answer = await get(signed(EXE, FIRST), { range })
  expect([answer.status, answer.length, answer.headers['content-range']]).toEqual([status, length, contentRange])
})

test("the host's clock decides, and its Date header tells", async () => {
  const { world } = replica()
  world.clockSkew = 3600
  expect((await get(signed(EXE, FIRST, 60))).status).toBe(403)
  const answer = await get(signed(EXE, FIRST, 3660), {}, 'HEAD')
  expect(answer.status).toBe(200)
  expect(Date.parse(String(answer.headers['date'])) - Date.now()).toBeGreaterThan(3_500_000)
  world.clockSkew = 0
})

test.each<[string, LinkForm]>([
  ['names on the vip host', { host: 'vip.123pan.com', uid: true, by: 'path', encoded: true }],
  ['raw names', { host: 'vip.123pan.cn', uid: true, by: 'path', encoded: false }],
  ['names on the own host', { host: `${SECOND}.v.123pan.cn`, uid: true, by: 'path', encoded: true }],
  ['ids on the own host', { host: `${SECOND}.v.123pan.com`, uid: true, by: 'id', encoded: true }],
  ['a custom domain with the uid', { host: 'dl.example.net', uid: true, by: 'path', encoded: true }],
  ['a custom domain without it', { host: 'dl.example.net', uid: false, by: 'path', encoded: true }],
])('link form: %s', async (_name, form) => {
  const account = accountOf(replica().world, SECOND)
  const before = account.linkForm
  account.linkForm = form
  const url = directUrl(account, account.drive.entry(IDS.FAMILY_FILM))
  expect(await get(signed(url, SECOND), {}, 'HEAD')).toMatchObject({
    status: 200,
    headers: { 'content-length': '2147483648' },
  })
  account.linkForm = before
})

test('an account whose links have several forms: each file answers in its own alone', async () => {
  const account = accountOf(replica().world, FIRST)
  const form: LinkForm = { host: 'dl.example.net', uid: false, by: 'id', encoded: true }
  account.otherForms.set(IDS.LINK_TEST_QQ, form)
  const [inQq] = account.drive.children(IDS.LINK_TEST_QQ)
  if (!inQq) throw new Error('the folder QQ is empty')
  const statusOf = async (url: string) => (await get(signed(url, FIRST), {}, 'HEAD')).status
  expect(directUrl(account, inQq)).toBe(`https://dl.example.net/${inQq.id}`)
  expect(await statusOf(directUrl(account, inQq))).toBe(200)
  expect(await statusOf(`https://vip.123pan.cn/${FIRST}/123-link-Test/QQ/${inQq.name}`)).toBe(404)
  expect(await statusOf(EXE)).toBe(200)
  expect(await statusOf(`https://dl.example.net/${IDS.LINK_TEST_EXE}`)).toBe(404)
  account.otherForms.clear()
})

test('every hostile name that can be asked for leads to its own file', async () => {
  const account = accountOf(replica().world, FIRST)
  const files = account.drive.children(IDS.HOSTILE).filter((entry) => !entry.folder)
  const firsts = files.filter((entry) => files.find((other) => other.name === entry.name) === entry)
  for (const entry of firsts) {
    const answer = await get(signed(directUrl(account, entry), FIRST), {}, 'HEAD')
    expect([entry.name, answer.status, answer.headers['content-length']]).toEqual([entry.name, 200, String(entry.size)])
  }
})

test("a member's own page comes as a page; what is in no space does not come", async () => {
  const url = `https://vip.123pan.cn/${STRANGER}/${encodeURIComponent('测试直链文件夹')}`
  const page = await get(`${url}/page.html`)
  expect([page.status, page.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8'])
  expect(page.text).toContain('A page of a member')
  accountOf(replica().world, STRANGER).drive.addFile(0, 'outside.txt')
  expect((await get(`https://vip.123pan.cn/${STRANGER}/outside.txt`)).status).toBe(404)
})
