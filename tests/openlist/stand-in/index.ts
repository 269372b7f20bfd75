import { answer } from './answer.ts'
import { Faults } from './http/faults.ts'
import { listen } from './http/listen.ts'
import { RequestLog } from './http/log.ts'
import type { Meta } from './metas/index.ts'
import { Server, type ServerOptions } from './server-state.ts'
import type { StorageRow } from './storages/index.ts'

export type { Remote, RemoteFolders, RemoteRow, Share } from './drivers/index.ts'
export type { Fault, Faults, Matcher } from './http/faults.ts'
export type { LoggedRequest, RequestLog } from './http/log.ts'
export type { Meta } from './metas/index.ts'
export type { StorageRow } from './storages/index.ts'

export interface OpenListOptions extends ServerOptions {
  /** Default: a free port. */
  readonly port?: number
  /** Where the server is on its origin, e.g. `/list`. Default: at the top. */
  readonly subPath?: string
}

/** A running stand-in for an OpenList server, on 127.0.0.1 over plain HTTP. */
export interface OpenListStandIn {
  /** `http://127.0.0.1:<port>` */
  readonly origin: string
  /** The origin and the sub-path: what a person enters as the server's address. */
  readonly base: string
  /** The admin token, of *Settings → Other*. */
  readonly token: string
  /** The token of a login as `admin`, as OpenList's page has it in `localStorage`; another one after a restart. */
  readonly loginToken: string
  /** The storages in its database, in the order of the list. */
  readonly storages: readonly StorageRow[]
  readonly metas: readonly Meta[]
  readonly log: RequestLog
  readonly faults: Faults
  /** @returns the token of a login of any user that there is */
  readonly logIn: (username: string) => string
  readonly setGuest: (on: boolean) => void
  readonly setSignAll: (on: boolean) => void
  /** Logins end, listings that were kept go, storages are mounted anew. Its address stays. */
  readonly restart: () => void
  readonly close: () => Promise<void>
}

/** Starts a small OpenList, new and empty, that answers as the real one was recorded to; it asks nobody else. */
export const startOpenList = async (options: OpenListOptions = {}): Promise<OpenListStandIn> => {
  const state = new Server(options)
  const log = new RequestLog()
  const faults = new Faults()
  const subPath = options.subPath ?? ''
  const http = await listen((request) => answer(state, request, subPath), faults, log, options.port ?? 0)
  const address = http.address()
  if (typeof address !== 'object' || address === null) throw new Error('The server listens on no port')
  const origin = `http://127.0.0.1:${address.port}`
  let loginToken = state.logIn('admin')
  return {
    origin,
    base: origin + subPath,
    token: state.token,
    get loginToken() {
      return loginToken
    },
    get storages() {
      return state.storages.all
    },
    get metas() {
      return state.metas.all
    },
    log,
    faults,
    logIn: (username) => state.logIn(username),
    setGuest: (on) => state.setGuest(on),
    setSignAll: (on) => state.setSignAll(on),
    restart: () => {
      state.restart()
      loginToken = state.logIn('admin')
    },
    close: async () => {
      const closed = new Promise((resolve) => http.close(resolve))
      http.closeAllConnections()
      await closed
    },
  }
}
