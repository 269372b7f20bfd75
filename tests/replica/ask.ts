import { request } from 'node:https'

export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  /** The body up to its first MiB. */
  readonly text: string
  /** Bytes of the whole body. */
  readonly length: number
}

export interface AskOptions {
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
}

const MEBIBYTE = 1_048_576

/**
 * Asks a replica for one of 123pan's addresses, as a program would: the address goes out as it is written
 * (a browser would clean `..`), without its fragment.
 * @param port the replica's `httpsPort`
 * @throws Error when the connection is dropped
 */
export const ask = (port: number, url: string, options: AskOptions = {}): Promise<Answer> => {
  const [, host = '', path = ''] = /^https:\/\/([^/]+)([^#]*)/.exec(url) ?? []
  const sent = (path || '/').replaceAll(/[^\u0021-\u007E]+/gu, encodeURIComponent)
  const { method = 'GET', headers = {}, body = '' } = options
  const target = { host: '127.0.0.1', port, servername: host, rejectUnauthorized: false, agent: false }
  return new Promise((resolve, reject) => {
    const asked = request({ ...target, path: sent, method, headers: { ...headers, Host: host } }, (response) => {
      const kept: Buffer[] = []
      let length = 0
      response.on('data', (chunk: Buffer) => {
        if (length < MEBIBYTE) kept.push(chunk)
        length += chunk.length
      })
      response.on('error', reject)
      response.on('end', () => {
        const text = Buffer.concat(kept).subarray(0, MEBIBYTE).toString('utf8')
        resolve({ status: response.statusCode ?? 0, headers: response.headers, text, length })
      })
    })
    asked.on('error', reject).end(body)
  })
}
