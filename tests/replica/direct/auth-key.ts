import { createHash } from 'node:crypto'

/** Percent-decodes what is well-formed; a stray `%` stays. */
export const decoded = (text: string): string =>
  text.replaceAll(/(?:%[0-9a-f]{2})+/gi, (run) => {
    try {
      return decodeURIComponent(run)
    } catch {
      return run
    }
  })

/**
 * The published rule of 123pan's direct-link authentication, written here by itself so that it judges ours:
 * `<expiry>-<rand>-<uid>-<md5("<path>-<expiry>-<rand>-<uid>-<key>")>`.
 * @param path the URL's path, decoded, with its leading `/`, without a query
 * @param expiry Unix seconds at which the link ends
 */
export const authKey = (path: string, expiry: number, rand: string, uid: string, key: string): string => {
  const sum = createHash('md5').update(`${path}-${expiry}-${rand}-${uid}-${key}`, 'utf8').digest('hex')
  return `${expiry}-${rand}-${uid}-${sum}`
}

const SHAPE = /^(\d+)-([1-9]\d*|[0-9a-f]{32})-(\d+)-[0-9a-f]{32}$/

/**
 * @returns whether an `auth_key` opens a path
 * @param path as requested, still encoded
 * @param now Unix seconds by the host's own clock
 */
export const opens = (given: string, path: string, uid: string, key: string, now: number): boolean => {
  const [, expiry = '', rand = '', owner = ''] = SHAPE.exec(given) ?? []
  if (expiry === '' || owner !== uid || Number(expiry) < now) return false
  return authKey(decoded(path), Number(expiry), rand, uid, key) === given
}
