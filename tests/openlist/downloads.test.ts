import { afterAll, beforeAll, expect, test } from 'vitest'
import { connect, createStorage, listFolder, type OpenList } from '../../src/openlist/api/index.ts'
import type { OpenListNode } from '../../src/openlist/index.ts'
import { directUrl, FIRST, IDS, type Replica, startReplica } from '../replica/index.ts'
import { openListUnderTest, type OpenListUnderTest } from './against.ts'
import { bytesAt, bytesThrough, wholeOf } from './bytes-through.ts'
import { mountable } from './mountable.ts'
import { nodeSend } from './node-send.ts'
import { openFile } from './open-file.ts'

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

  expect(await listFolder(openList, path)).toEqual([{ name, folder: false, size }])
  await bytesThrough(server, replica, `${path}/${name}`, entry)
  // And as players that look the file up.
  const { rawUrl } = await openFile(openList, `${path}/${name}`)
  expect(await bytesAt(replica, rawUrl)).toEqual(wholeOf(entry))
  // The bare link is refused there.
  expect((await bytesAt(replica, node.url)).status).toBe(403)
})
