import { randomInt } from 'node:crypto'
import { parsePan123Link, parseUrlTree } from '../../../../src/openlist/index.ts'
import { signDirectLink } from '../../../../src/pan123/auth/index.ts'
import { type Addition, type Driver, DriverError } from './driver.ts'
import { drive123Open, drive123Pan, type Remote, shareDriver } from './remote.ts'
import { treeDriver } from './tree.ts'

export * from './addition.ts'
export * from './driver.ts'
export type * from './entry.ts'
export { FETCHED_BY_SERVER } from './remote.ts'
export type { Remote, RemoteFolders, RemoteRow, Share } from './remote.ts'

const MINUTE = 60

/** A link in the form in which Go gives URLs back, signed as the driver does at every request. */
const signed = (url: string, addition: Addition): string => {
  const privateKey = String(addition['private_key'])
  if (privateKey === '') return url
  const bad = /%(?![0-9A-Fa-f]{2}).{0,2}/.exec(url)?.[0]
  if (bad !== undefined)
    throw new DriverError(`parse ${JSON.stringify(url)}: invalid URL escape ${JSON.stringify(bad)}`)
  return signDirectLink(url.replaceAll(/[^\u0021-\u007E]+/gu, encodeURIComponent), {
    privateKey,
    uid: String(addition['uid']),
    expiresAt: Math.floor(Date.now() / 1000) + Number(addition['valid_duration']) * MINUTE,
    rand: String(randomInt(1, 2 ** 47)),
  })
}

const link123 = (): Driver =>
  treeDriver({
    rules: { checksStatus: false, caches: true },
    textOf: (addition) => String(addition['origin_urls']),
    parse: parsePan123Link,
    linkOf: signed,
  })

const urlTree = (): Driver =>
  treeDriver({
    rules: { checksStatus: true, caches: false },
    textOf: (addition) => String(addition['url_structure']),
    parse: parseUrlTree,
    linkOf: (url) => url,
  })

const MAKERS: Readonly<Record<string, (remote: Remote) => Driver>> = {
  '123PanLink': link123,
  UrlTree: urlTree,
  '123PanShare': shareDriver,
  '123Pan': drive123Pan,
  '123 Open': drive123Open,
}

/** @returns a new driver; null for a name that the stand-in does not know */
export const createDriver = (name: string, remote: Remote): Driver | null => MAKERS[name]?.(remote) ?? null
