import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import { type Faults, spoil } from './faults.ts'
import { incoming } from './incoming.ts'
import type { LoggedRequest, RequestLog } from './log.ts'
import type { Reply } from './reply.ts'

type Answer = (request: LoggedRequest) => Reply

const send = ({ status, headers, body }: Reply, method: string, response: ServerResponse): void => {
  const bytes = Buffer.from(body)
  // A preflight's empty answer has no length.
  const length = status === 204 ? {} : { 'Content-Length': String(bytes.length) }
  response.writeHead(status, { ...headers, ...length })
  response.end(method === 'HEAD' ? undefined : bytes)
}

const serve = async (
  answer: Answer,
  faults: Faults,
  log: RequestLog,
  message: IncomingMessage,
  response: ServerResponse,
): Promise<void> => {
  const request = await incoming(message)
  log.requests.push(request)
  const fault = faults.take(request)
  if (fault?.kind === 'meanwhile') fault.act()
  if (fault?.kind === 'slow') await pause(fault.milliseconds)
  if (fault?.kind === 'drop') {
    message.socket.destroy()
    return
  }
  const reply = answer(request)
  const spoiled = fault ? spoil(reply, fault) : reply
  request.status = spoiled.status
  send(spoiled, request.method, response)
}

/**
 * Listens on 127.0.0.1.
 * @param port 0 for a free one
 */
export const listen = async (answer: Answer, faults: Faults, log: RequestLog, port: number): Promise<Server> => {
  const server = createServer((message, response) => {
    serve(answer, faults, log, message, response).catch((error: unknown) => {
      if (message.destroyed && !message.complete) return
      console.error('The stand-in failed to answer', message.method, message.url, error)
      response.writeHead(500).end()
    })
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', resolve)
  })
  return server
}
