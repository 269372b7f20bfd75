import { connect, listStorages } from '../../src/openlist/api/index.ts'
import { deleteStorage } from './delete-storage.ts'
import { nodeSend } from './node-send.ts'
import { startOpenList } from './stand-in/index.ts'

/** The OpenList that the suite talks to: a real one, or the stand-in. */
export interface OpenListUnderTest {
  readonly base: string
  /** An administrator's. */
  readonly token: string
  readonly real: boolean
  /** What all mount paths of one test file begin with, so that they are nobody else's. */
  readonly prefix: string
  /** Lets everybody in without a login, or nobody. */
  readonly setGuest: (on: boolean) => Promise<void>
  /** Whether downloads of all storages want a signature. */
  readonly setSignAll: (on: boolean) => Promise<void>
  /** Puts the server back as it was, but for its log. */
  readonly restoreAll: () => Promise<void>
}

let files = 0

/**
 * The real server named by `OPENLIST_URL` and `OPENLIST_TOKEN` (`npm run test:openlist`), else a stand-in of its own.
 * Nothing that was there on a real server is touched; guest and *sign all* are put back at the end.
 */
export async function openListUnderTest(): Promise<OpenListUnderTest> {
  const { OPENLIST_URL: url, OPENLIST_TOKEN: given } = process.env
  const standIn = url === undefined ? await startOpenList() : null
  const base = (url ?? standIn?.base ?? '').replace(/\/+$/, '')
  const token = given ?? standIn?.token ?? ''
  const { call } = connect(base, token, nodeSend)
  const prefix = `/mountlink-${process.pid}-${++files}`

  const guest = async (): Promise<Record<string, unknown>> => {
    const { content } = (await call('/api/admin/user/list?page=1&per_page=0')) as { content: Record<string, unknown>[] }
    return content.find(({ username }) => username === 'guest') ?? {}
  }
  const signAll = async (): Promise<Record<string, unknown>> =>
    (await call('/api/admin/setting/get?key=sign_all')) as Record<string, unknown>
  const [guestBefore, signBefore] = [await guest(), await signAll()]
  return {
    base,
    token,
    real: standIn === null,
    prefix,
    setGuest: async (on) => void (await call('/api/admin/user/update', { ...(await guest()), disabled: !on })),
    setSignAll: async (on) =>
      void (await call('/api/admin/setting/save', [{ ...(await signAll()), value: String(on) }])),
    restoreAll: async () => {
      const openList = connect(base, token, nodeSend)
      for (const { id, mountPath } of await listStorages(openList))
        if (mountPath.startsWith(prefix)) await deleteStorage(openList, id)
      const { content } = (await call('/api/admin/meta/list?page=1&per_page=0')) as {
        content: { id: number; path: string }[] | null
      }
      for (const { id, path } of content ?? [])
        if (path.startsWith(prefix)) await call(`/api/admin/meta/delete?id=${id}`, {})
      await call('/api/admin/user/update', guestBefore)
      await call('/api/admin/setting/save', [signBefore])
      await standIn?.close()
    },
  }
}
