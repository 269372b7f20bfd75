import { type ServerRow, usingSecrets } from './secrets-db.ts'

/**
 * The connected OpenList servers, and their tokens. Beside the signing keys: in Firefox a content script could write an
 * address of its own into the settings, and the token would go there. Only the mounts page may import it.
 */

/** A server as it may be shown: without its token. */
export type KnownServer = Omit<ServerRow, 'token'>

/** @returns the servers, the oldest first. @throws MountlinkError `storage-unusable` */
export async function readServers(): Promise<readonly KnownServer[]> {
  const rows = await usingSecrets((db) => db.getAll('servers'))
  return rows.map(({ base, from, at }) => ({ base, from, at })).toSorted((a, b) => a.at - b.at)
}

/**
 * @param base just as it was connected: the token is pinned to scheme, host, port and sub-path
 * @returns its token; null where no such server is connected
 * @throws MountlinkError `storage-unusable`
 */
export const readServerToken = async (base: string): Promise<string | null> =>
  (await usingSecrets((db) => db.get('servers', base)))?.token ?? null

/**
 * Connects a server, in place of what was known of the same address.
 * @throws MountlinkError `storage-full`, `storage-unusable`
 */
export const keepServer = (server: ServerRow): Promise<unknown> => usingSecrets((db) => db.put('servers', server))

/**
 * Forgets a server and its token.
 * @throws MountlinkError `storage-unusable`
 */
export const removeServer = (base: string): Promise<void> => usingSecrets((db) => db.delete('servers', base))
