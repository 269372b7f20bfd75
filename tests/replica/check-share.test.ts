import { afterEach, expect, test } from 'vitest'
import { checkShare, checkShares, type ShareFetch, type ShareLink } from '../../src/pan123/index.ts'
import { REFUSALS, SHARES } from './index.ts'
import { replicaForTests } from './testing.ts'

const { replica, get } = replicaForTests()

const fetch: ShareFetch = async (url, { headers, method }) => {
  // What `requestFor` gives: a plain record.
  const { status, text } = await get(url, headers as Record<string, string>, method)
  return { status, type: 'basic', text: () => Promise.resolve(text) }
}
const share = (shareKey: string, password = ''): ShareLink => ({ shareKey, password, origin: null })
const check = (...of: Parameters<typeof share>) => checkShare({ share: share(...of), fetch })

afterEach(() => {
  replica().faults.clear()
  replica().log.clear()
})

test.each([
  [SHARES.TWRP, 'twrp', 8],
  [SHARES.OPEN, '', 2],
  [SHARES.PAGED, 'p8ge', null],
])('%s is alive', async (key, password, entries) => {
  expect(await check(key, password)).toEqual({ kind: 'alive', name: '', entries, password })
})

test('a share of one folder is called like that', async () => {
  const { world } = replica()
  const twrp = world.shares.get(SHARES.TWRP)
  if (!twrp) throw new Error('The world has no such share')
  const folder = twrp.owner.drive.addFolder(0, '上')
  twrp.owner.drive.addFolder(folder, '只有一个')
  world.shares.set('one-Only1', { ...twrp, key: 'one-Only1', password: '', folder })
  expect(await check('one-Only1')).toEqual({ kind: 'alive', name: '只有一个', entries: 1, password: '' })
})

test.each([
  ['share-wrong-password', SHARES.TWRP, ''],
  ['share-wrong-password', SHARES.TWRP, 'nope'],
  ['share-wrong-password', 'none-Such1', ''],
  ['share-expired', SHARES.EXPIRED, ''],
  ['share-needs-login', SHARES.MEMBERS, ''],
])('dead: %s', async (code, key, password) => {
  expect(await check(key, password)).toEqual({ kind: 'dead', problem: { code } })
})

test.each(['drop', 'html', 'truncated'] as const)('unclear: %s', async (kind) => {
  replica().faults.next('share/get', { kind })
  const code = { drop: 'network', html: 'moved', truncated: 'unreadable' }[kind]
  expect(await check(SHARES.OPEN)).toEqual({ kind: 'unclear', problem: { code } })
})

test('one request each, by nobody, to the one host; none after a captcha', async () => {
  replica().faults.nth(2, 'share/get', REFUSALS.captcha)
  const shares = [share(SHARES.OPEN), share(SHARES.TWRP, 'twrp'), share(SHARES.PAGED, 'p8ge')]
  const wait = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds))
  const { signal } = new AbortController()
  const kinds: string[] = []
  for await (const each of checkShares({ shares, fetch, wait, now: Date.now, spacing: 50, signal }))
    kinds.push(each.check.kind)
  expect(kinds).toEqual(['alive', 'unclear', 'unasked'])
  const { requests } = replica().log
  expect(requests.map(({ host, query, uid }) => [host, query['shareKey'], uid])).toEqual([
    ['www.123pan.com', SHARES.OPEN, null],
    ['www.123pan.com', SHARES.TWRP, null],
  ])
})
