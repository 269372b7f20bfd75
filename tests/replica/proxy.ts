import { createServer, type Server } from 'node:http'
import { connect } from 'node:net'
import type { LoggedRequest, RequestLog } from './log.ts'

/**
 * An HTTP proxy for browsers that cannot be told where hosts are (Firefox): CONNECT to any host leads to
 * the replica. What is asked for in the clear is logged and refused.
 * @param httpsPort the replica's port on 127.0.0.1
 */
export const createProxy = (httpsPort: number, log: RequestLog): Server => {
  const proxy = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://proxy.invalid')
    const entry: LoggedRequest = {
      time: Date.now(),
      scheme: 'http',
      host: url.hostname,
      method: request.method ?? '',
      path: url.pathname,
      search: url.search.slice(1),
      query: Object.fromEntries(url.searchParams),
      headers: {},
      uid: null,
      body: '',
      status: 502,
      ended: Date.now(),
    }
    log.requests.push(entry)
    response.writeHead(502).end()
  })
  proxy.on('connect', (_request, client, head) => {
    const server = connect(httpsPort, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n')
      server.write(head)
      server.pipe(client)
      client.pipe(server)
    })
    const end = () => {
      server.destroy()
      client.destroy()
    }
    for (const socket of [server, client]) socket.on('error', end).on('close', end)
  })
  return proxy
}
