import { cleanPath, nameOf } from './clean-path.ts'
import { DriverError, FETCHED_BY_SERVER } from './drivers/index.ts'
import { alwaysProxied, isText } from './fs/types.ts'
import { linkAt, proxyUrl } from './fs/link.ts'
import { placeOf } from './fs/find.ts'
import { isGuarded } from './fs/wire.ts'
import { emptyReply, errorPage, redirectTo, type Reply, textReply } from './http/reply.ts'
import { nearestMeta } from './metas/index.ts'
import { signAll, type Server } from './server-state.ts'
import { signTrouble } from './sign.ts'

const UNCACHED = {
  'Cache-Control': 'max-age=0, no-cache, no-store, must-revalidate',
  'Referrer-Policy': 'no-referrer',
}

/** Through the server, which fetches nothing here: a share's file is a head without bytes, a link answers as it does offline. */
const proxied = (server: Server, path: string): Reply => {
  const { row } = placeOf(server, path).mount
  const name = nameOf(path)
  if (!row.web_proxy && row.webdav_policy !== 'use_proxy_url' && !alwaysProxied(name) && !isText(name)) {
    return errorPage(403, 'proxy not allowed')
  }
  const other = proxyUrl(server, row, path)
  if (other !== null) return redirectTo(other)
  const url = linkAt(server, path)
  const { hostname } = new URL(url)
  if (hostname !== FETCHED_BY_SERVER) {
    return errorPage(500, `Get ${JSON.stringify(url)}: failed to resolve host: ${hostname}`)
  }
  return { ...emptyReply(200), headers: { 'Content-Type': 'application/octet-stream' } }
}

const answer = (server: Server, way: 'd' | 'p', path: string): Reply => {
  const { row } = placeOf(server, path).mount
  if (way === 'p' || row.web_proxy || alwaysProxied(nameOf(path))) return proxied(server, path)
  return redirectTo(linkAt(server, path), 302, UNCACHED)
}

/**
 * `GET` and `HEAD` of `/d/<path>` and `/p/<path>`, for anyone: a token does not count here, only a signature does where
 * one is needed. That the guest is disabled keeps nobody out.
 * @param encodedPath from the slash after `d`
 */
export const download = (server: Server, way: 'd' | 'p', encodedPath: string, search: string): Reply => {
  let decoded
  try {
    decoded = decodeURIComponent(encodedPath)
  } catch {
    return textReply(400, '400 Bad Request')
  }
  const path = cleanPath(decoded)
  if (signAll(server) || isGuarded(server, nearestMeta(server, path), path)) {
    const sign = new URLSearchParams(search).get('sign') ?? ''
    const trouble = signTrouble(server, path, sign.replace(/\/$/, ''))
    if (trouble !== null) return errorPage(401, trouble)
  }
  try {
    return answer(server, way, path)
  } catch (error) {
    if (error instanceof DriverError) return errorPage(500, error.message)
    throw error
  }
}
