import type { IncomingMessage } from 'node:http'
import type { LoggedRequest } from './log.ts'
import { accountOfToken, type World } from './world/index.ts'

const headersOf = (message: IncomingMessage): Record<string, string> =>
  Object.fromEntries(Object.entries(message.headers).map(([name, value]) => [name, String(value)]))

const bodyOf = async (message: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = []
  // Without an encoding set, a request's chunks are Buffers.
  for await (const chunk of message) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}

/** Reads a request to its end, as the log keeps it. */
export const incoming = async (message: IncomingMessage, world: World): Promise<LoggedRequest> => {
  const time = Date.now()
  // The path is kept as sent: a URL object would clean `..` and quotes.
  const [path = '/', ...search] = (message.url ?? '/').split('?')
  const query = Object.fromEntries(new URLSearchParams(search.join('?')))
  const host = (message.headers.host ?? '').toLowerCase().replace(/:\d+$/, '')
  const headers = headersOf(message)
  const method = message.method ?? 'GET'
  return {
    time,
    scheme: 'https',
    host,
    method,
    path,
    query,
    search: search.join('?'),
    headers,
    uid: accountOfToken(world, headers['authorization'])?.uid ?? null,
    body: await bodyOf(message),
    status: null,
    ended: null,
  }
}
