import { afterAll, beforeAll } from 'vitest'
import { ask, type Replica, startReplica } from './index.ts'

/** What an answer of the API looks like in the plain dialect. */
export interface Envelope {
  readonly code: number | string
  readonly message: string
  // Tests look into answers of many shapes; a wrong shape fails the test.
  readonly data: {
    readonly InfoList: { readonly FileId: number; readonly FileName: string }[]
    readonly [field: string]: unknown
  }
}

/** Starts a replica for the tests of one file. @returns how to reach it */
export const replicaForTests = () => {
  let running: Replica | null = null
  beforeAll(async () => {
    running = await startReplica()
  })
  afterAll(() => running?.close())
  const replica = (): Replica => {
    if (!running) throw new Error('The replica runs only inside tests')
    return running
  }
  const api = async (path: string, headers: Record<string, string> = {}, body?: object): Promise<Envelope> => {
    const more = body ? { method: 'POST', body: JSON.stringify(body) } : {}
    const url = `https://api.123278.com${path}`
    const { text } = await ask(replica().httpsPort, url, { headers: { platform: 'web', ...headers }, ...more })
    // See Envelope.
    return JSON.parse(text) as Envelope
  }
  const get = (url: string, headers: Record<string, string> = {}, method = 'GET') =>
    ask(replica().httpsPort, url, { headers, method })
  const login = (uid: string) => ({ Authorization: `Bearer ${replica().world.accounts.get(uid)?.token}` })
  return { replica, api, get, login }
}
