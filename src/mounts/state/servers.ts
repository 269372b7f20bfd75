import { signal } from '@preact/signals'
import { MountlinkError, type Problem, problemOf } from '../../core/index.ts'
import { connect, type OpenList } from '../../openlist/api/index.ts'
import { mayReachServer, send } from '../../platform/index.ts'
import { type KnownServer, readServers, readServerToken } from '../../platform/servers.ts'

/** The connected servers; null until they are read. */
export const servers = signal<readonly KnownServer[] | null>(null)

/** Why they cannot be read. */
export const diskTrouble = signal<Problem | null>(null)

const LAST = 'last-server'

/** The server that is worked with: the one used last, or the first. */
export const chosenBase = signal<string | null>(localStorage.getItem(LAST))

/** Works with a server from now on, also next time. */
export function chooseServer(base: string): void {
  chosenBase.value = base
  localStorage.setItem(LAST, base)
}

/** Reads the servers again, after one was connected or removed, here or in another window. */
export async function readServerList(): Promise<void> {
  try {
    const all = await readServers()
    servers.value = all
    if (!all.some(({ base }) => base === chosenBase.peek())) chosenBase.value = all[0]?.base ?? null
    diskTrouble.value = null
  } catch (error) {
    diskTrouble.value = problemOf(error)
  }
}

/**
 * @param base of a connected server
 * @throws MountlinkError 'openlist-not-connected' where it is not connected any more, 'openlist-no-access' with `host`
 */
export async function openServer(base: string): Promise<OpenList> {
  const token = await readServerToken(base)
  if (token === null) throw new MountlinkError('openlist-not-connected')
  if (!(await mayReachServer(base))) throw new MountlinkError('openlist-no-access', { host: new URL(base).host })
  return connect(base, token, send)
}

/** @returns a server as people name it: without scheme */
export const serverName = (base: string): string => base.replace(/^https?:\/\//, '')
