import { afterAll } from 'vitest'
import { connect, type OpenList } from '../../src/openlist/api/index.ts'
import { openListUnderTest, type OpenListUnderTest } from './against.ts'
import { nodeSend } from './node-send.ts'

/** An OpenList for a file of tests, and a connection to it. To be called at the file's top: at its end all is put back. */
export async function startOpenList(): Promise<{ readonly server: OpenListUnderTest; readonly openList: OpenList }> {
  const server = await openListUnderTest()
  afterAll(() => server.restoreAll())
  return { server, openList: connect(server.base, server.token, nodeSend) }
}
