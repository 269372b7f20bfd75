import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { guardListing, signDownloads } from '../../src/mounts/protection/mend.ts'
import { checkProtection, type ProtectionCheck } from '../../src/mounts/protection/protection.ts'
import { connect, createStorage, type OpenList, type StorageAt } from '../../src/openlist/api/index.ts'
import type { OpenListNode } from '../../src/openlist/index.ts'
import type { HeadFetch } from '../../src/pan123/index.ts'
import { ask, directUrl, FIRST, IDS, type Replica, startReplica } from '../replica/index.ts'
import { openListUnderTest, type OpenListUnderTest } from './against.ts'
import { mountable } from './mountable.ts'
import { nodeSend } from './node-send.ts'

vi.mock('../../src/platform/index.ts', () => ({}))

let server: OpenListUnderTest
let openList: OpenList
let replica: Replica
let storage: StorageAt
let url: string
beforeAll(async () => {
  server = await openListUnderTest()
  openList = connect(server.base, server.token, nodeSend)
  replica = await startReplica()
  await server.setGuest(true)
  await server.setSignAll(false)
  const path = `${server.prefix}/open`
  const account = replica.world.accounts.get(FIRST)
  const entry = account?.drive.get(IDS.LINK_TEST_EXE)
  if (!account || !entry) throw new Error('the file is not in the world')
  account.linkAuthentication = false
  url = directUrl(account, entry)
  const node: OpenListNode = { name: entry.name, size: entry.size, modified: entry.modified, url }
  const [row] = mountable('pan123-link', [{ name: 'below', children: [node] }, node], path, {
    space: `own:${FIRST}`,
  }).rows
  if (!row) throw new Error('no storage was made')
  storage = { id: (await createStorage(openList, row)).id, path }
})
afterAll(async () => {
  await server.restoreAll()
  await replica.close()
})

/** Asks the local direct-link host. */
const headFetch: HeadFetch = async (link, { method = 'GET' }) => {
  const { status, headers } = await ask(replica.httpsPort, link, { method })
  return { status, type: 'basic', headers: { get: (name) => String(headers[name] ?? '') } }
}
/** The colours of the three lights, for a file of the mount. */
const lights = async (file = '/202023.08.09.exe'): Promise<readonly ProtectionCheck['link'][]> => {
  replica.log.clear()
  const of = { openList, paths: [storage.path], file: storage.path + file, url, send: nodeSend, headFetch }
  const { listing, download, link } = await checkProtection(of)
  // No data moves.
  expect(replica.log.requests.map(({ method }) => method)).toEqual(['HEAD'])
  return [listing, download, link]
}

test('all is open, and red; signing mends downloads, a password the listing, the switch on 123pan the link', async () => {
  expect(await lights()).toEqual(['red', 'red', 'red'])
  await signDownloads(openList, [storage])
  expect(await lights()).toEqual(['red', 'green', 'red'])
  await guardListing(openList, [storage], 'correct horse')
  expect(await lights()).toEqual(['green', 'green', 'red'])
  const account = replica.world.accounts.get(FIRST)
  if (account) account.linkAuthentication = true
  expect(await lights()).toEqual(['green', 'green', 'green'])
  expect(await lights('/below/202023.08.09.exe')).toEqual(['green', 'green', 'green'])
})

test('who knows the password is let in, below the top too; who does not is kept out there as well', async () => {
  const code = async (below: string, password: string): Promise<number> => {
    const question = { path: storage.path + below, password, page: 1, per_page: 0, refresh: false }
    return (await connect(server.base, '', nodeSend).ask('/api/fs/list', question)).code
  }
  expect(await code('', 'correct horse')).toBe(200)
  expect(await code('/below', 'correct horse')).toBe(200)
  expect(await code('/below', 'wrong')).toBe(403)
})

const metas = async (): Promise<readonly Record<string, unknown>[]> =>
  ((await openList.call('/api/admin/meta/list?page=1&per_page=0')) as { content: Record<string, unknown>[] }).content

test('a second password takes the place of the first; what else is said of the folder stays', async () => {
  const own = (await metas()).find(({ path }) => path === storage.path)
  await openList.call('/api/admin/meta/update', { ...own, readme: 'hello', r_sub: true })
  await guardListing(openList, [storage], 'another')
  const after = (await metas()).filter(({ path }) => path === storage.path)
  expect(after).toMatchObject([{ password: 'another', p_sub: true, readme: 'hello', r_sub: true }])
})

test('a password that does not hold below is red, and so is a folder below that is let off; both are mended', async () => {
  const own = (await metas()).find(({ path }) => path === storage.path)
  await openList.call('/api/admin/meta/update', { ...own, p_sub: false })
  expect(await lights()).toEqual(['red', 'green', 'green'])
  await guardListing(openList, [storage], 'pw')
  expect(await lights()).toEqual(['green', 'green', 'green'])
  const below = { path: `${storage.path}/below`, password: '', readme: 'look here', r_sub: true }
  await openList.call('/api/admin/meta/create', below)
  expect(await lights()).toEqual(['red', 'green', 'green'])
  await guardListing(openList, [storage], 'pw')
  expect(await lights()).toEqual(['green', 'green', 'green'])
  expect((await metas()).find(({ path }) => path === below.path)).toMatchObject({ ...below, password: 'pw' })
})
