import type { IncomingMessage } from 'node:http'
import type { LoggedRequest } from './log.ts'

const headersOf = (message: IncomingMessage): Record<string, string> =>
  Object.fromEntries(Object.entries(message.headers).map(([name, value]) => [name, String(value)]))

/** Reads a request to its end, as the log keeps it. */
export const incoming = async (message: IncomingMessage): Promise<LoggedRequest> => {
  const time = Date.now()
  // The path is kept as sent: a URL object would clean `..`.
  const [path = '/', ...search] = (message.url ?? '/').split('?')
  const chunks: Buffer[] = []
  // Without an encoding set, a request's chunks are Buffers.
  for await (const chunk of message) chunks.push(chunk as Buffer)
  const body = Buffer.concat(chunks)
  return {
    time,
    method: message.method ?? 'GET',
    path,
    search: search.join('?'),
    headers: headersOf(message),
    body: body.toString('utf8'),
    size: body.length,
    status: null,
  }
}
