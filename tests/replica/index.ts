import type { Server } from 'node:net'
import { defaultWorld } from './data/default-world.ts'
import { Faults } from './faults.ts'
import { RequestLog } from './log.ts'
import { createProxy } from './proxy.ts'
import { createReplicaServer } from './server.ts'
import type { World } from './world/index.ts'

export { type Answer, ask, type AskOptions } from './ask.ts'
export { FIRST, SECOND, SHARER, SHARES, STRANGER, defaultWorld } from './data/default-world.ts'
export { fillFolder, growChain, growTree } from './data/generate.ts'
export { HOSTILE_NAMES } from './data/hostile.ts'
export { addLibrary, type Extent, extentOf } from './data/library.ts'
export { IDS } from './data/own-drives.ts'
export { TWRP_FOLDER } from './data/twrp.ts'
export { authKey } from './direct/auth-key.ts'
export { directUrl } from './direct/direct-url.ts'
export { NEW_HOST } from './hosts.ts'
export { type Fault, type Faults, type Matcher, REFUSALS } from './faults.ts'
export { gapsOf, type LoggedRequest, mostAtOnce, type RequestLog } from './log.ts'
export { signature } from './page/sign.ts'
export * from './world/index.ts'

/** A running local 123pan. */
export interface Replica {
  /** Every host of 123pan answers here, over HTTPS with a self-signed certificate, on 127.0.0.1. */
  readonly httpsPort: number
  /** An HTTP proxy on 127.0.0.1 whose CONNECT leads every host to `httpsPort`. */
  readonly proxyPort: number
  readonly world: World
  readonly faults: Faults
  readonly log: RequestLog
  readonly close: () => Promise<void>
}

export interface ReplicaOptions {
  /** Default: `defaultWorld()`. */
  readonly world?: World
  /** Default: a free port. */
  readonly httpsPort?: number
  readonly proxyPort?: number
}

const listen = async (server: Server, port: number): Promise<number> => {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', resolve)
  })
  const address = server.address()
  if (typeof address !== 'object' || address === null) throw new Error('The server listens on no port')
  return address.port
}

/** Starts the local 123pan; reaches nothing outside this machine. */
export const startReplica = async (options: ReplicaOptions = {}): Promise<Replica> => {
  const world = options.world ?? defaultWorld()
  const faults = new Faults()
  const log = new RequestLog()
  const server = await createReplicaServer(world, faults, log)
  const httpsPort = await listen(server, options.httpsPort ?? 0)
  const proxy = createProxy(httpsPort, log)
  const proxyPort = await listen(proxy, options.proxyPort ?? 0)
  const close = async () => {
    const closed = [proxy, server].map((one) => new Promise((resolve) => one.close(resolve)))
    // The proxy's tunnels end with the server's connections.
    for (const one of [proxy, server]) one.closeAllConnections()
    await Promise.all(closed)
  }
  return { httpsPort, proxyPort, world, faults, log, close }
}
