import { createHash } from 'node:crypto'
import { request } from 'node:https'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { connect, createStorage, listFolder, type OpenList, openFile } from '../../src/openlist/api/index.ts'
import type { OpenListNode } from '../../src/openlist/index.ts'
import { bytesOf } from '../replica/direct/bytes.ts'
import { directUrl, FIRST, IDS, type Replica, startReplica } from '../replica/index.ts'
import { openListUnderTest, type OpenListUnderTest } from './against.ts'
import { mountable } from './mountable.ts'
import { nodeSend } from './node-send.ts'

let server: OpenListUnderTest
let openList: OpenList
let replica: Replica
beforeAll(async () => {
  server = await openListUnderTest()
  openList = connect(server.base, server.token, nodeSend)
  replica = await startReplica()
})
afterAll(async () => {
  await server.restoreAll()
  await replica.close()
})

/** Bytes of a direct link, from the local direct-link host. */
const bytesAt = (url: string): Promise<{ readonly status: number; readonly md5: string; readonly length: number }> => {
  const { hostname, pathname, search } = new URL(url)
  const to = { host: '127.0.0.1', port: replica.httpsPort, servername: hostname, rejectUnauthorized: false }
  return new Promise((resolve, reject) => {
    request({ ...to, path: pathname + search, headers: { Host: hostname } }, (response) => {
      const md5 = createHash('md5')
      let length = 0
      response.on('data', (chunk: Buffer) => {
        md5.update(chunk)
        length += chunk.length
      })
      response.on('end', () => resolve({ status: response.statusCode ?? 0, md5: md5.digest('hex'), length }))
    })
      .on('error', reject)
      .end()
  })
}

test('a download through OpenList is signed, ends at the direct-link host, and has every byte', async () => {
  const path = `${server.prefix}/download`
  const account = replica.world.accounts.get(FIRST)
  const entry = account?.drive.get(IDS.LINK_TEST_EXE)
  if (!account || !entry) throw new Error('the file is not in the world')
  const { name, size, modified } = entry
  const node: OpenListNode = { name, size, modified, url: directUrl(account, entry) }
  const key = { uid: FIRST, privateKey: account.privateKey }
  const [row] = mountable('pan123-link', [node], path, { space: `own:${FIRST}`, key }).rows
  if (!row) throw new Error('no storage was made')
  expect((await createStorage(openList, { ...row, enable_sign: true })).failed).toBeNull()

  // As OpenList's own page does: the listing gives the signature for the download.
  const answer = await openList.call('/api/fs/list', { path, password: '', page: 1, per_page: 0, refresh: true })
  const [{ sign = '' } = {}] = (answer as { content: { sign?: string }[] }).content
  const way = `${server.base}/d${path}/${encodeURIComponent(name)}`
  expect((await fetch(way, { redirect: 'manual' })).status).toBe(401)
  const download = await fetch(`${way}?sign=${encodeURIComponent(sign)}`, { redirect: 'manual' })
  expect(download.status).toBe(302)
  const got = await bytesAt(download.headers.get('location') ?? '')
  const md5 = createHash('md5')
  for (const some of bytesOf(entry, 0, size)) md5.update(some)
  expect(got).toEqual({ status: 200, md5: md5.digest('hex'), length: size })
  // And as players that look the file up.
  const { rawUrl } = await openFile(openList, `${path}/${name}`)
  expect(await bytesAt(rawUrl)).toEqual(got)
  // The bare link is refused there.
  expect((await bytesAt(node.url)).status).toBe(403)
  expect(await listFolder(openList, path)).toEqual([{ name, folder: false, size }])
})
