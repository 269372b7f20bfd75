import { createHash } from 'node:crypto'
import { request } from 'node:https'
import { expect } from 'vitest'
import { connect } from '../../src/openlist/api/index.ts'
import { bytesOf } from '../replica/direct/bytes.ts'
import type { DriveEntry, Replica } from '../replica/index.ts'
import type { OpenListUnderTest } from './against.ts'
import { nodeSend } from './node-send.ts'

/** What a direct link has given. */
export interface Got {
  readonly status: number
  readonly md5: string
  readonly length: number
}

/** Fetches a direct link from the local direct-link host, whatever host it names. */
export const bytesAt = ({ httpsPort }: Replica, url: string): Promise<Got> => {
  const { hostname, pathname, search } = new URL(url)
  const to = { host: '127.0.0.1', port: httpsPort, servername: hostname, rejectUnauthorized: false }
  return new Promise((resolve, reject) => {
    request({ ...to, path: pathname + search, headers: { Host: hostname } }, (response) => {
      const md5 = createHash('md5')
      let length = 0
      response.on('data', (chunk: Buffer) => {
        md5.update(chunk)
        length += chunk.length
      })
      response.on('end', () => resolve({ status: response.statusCode ?? 0, md5: md5.digest('hex'), length }))
    })
      .on('error', reject)
      .end()
  })
}

/** @returns what a file of the local 123pan gives, had whole */
export function wholeOf(entry: DriveEntry): Got {
  const md5 = createHash('md5')
  for (const some of bytesOf(entry, 0, entry.size)) md5.update(some)
  return { status: 200, md5: md5.digest('hex'), length: entry.size }
}

/**
 * Downloads a file through OpenList as its own page does (the listing gives the signature of the download, that leads to
 * the signed direct link), and holds every byte to the local 123pan's.
 * @param path in OpenList
 */
export async function bytesThrough(
  { base, token }: OpenListUnderTest,
  replica: Replica,
  path: string,
  entry: DriveEntry,
): Promise<void> {
  const at = path.lastIndexOf('/')
  const question = { path: path.slice(0, at), password: '', page: 1, per_page: 0, refresh: false }
  const answer = await connect(base, token, nodeSend).call('/api/fs/list', question)
  const { content } = answer as { readonly content: readonly { readonly name: string; readonly sign?: string }[] }
  const sign = content.find(({ name }) => name === path.slice(at + 1))?.sign ?? ''
  const way = `${base}/d${path.split('/').map(encodeURIComponent).join('/')}`
  expect((await fetch(way, { redirect: 'manual' })).status).toBe(401)
  const download = await fetch(`${way}?sign=${encodeURIComponent(sign)}`, { redirect: 'manual' })
  expect(download.status).toBe(302)
  expect(await bytesAt(replica, download.headers.get('location') ?? '')).toEqual(wholeOf(entry))
}
