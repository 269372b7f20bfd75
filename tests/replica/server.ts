import type { IncomingMessage, ServerResponse } from 'node:http'
import { createServer, type Server } from 'node:https'
import { setTimeout as pause } from 'node:timers/promises'
import { Readable } from 'node:stream'
import { answerApi, isApiPath } from './api/index.ts'
import { certificate } from './certificate.ts'
import { answerDirect } from './direct/index.ts'
import { type Faults, spoil } from './faults.ts'
import { hostKind } from './hosts.ts'
import { incoming } from './incoming.ts'
import type { LoggedRequest, RequestLog } from './log.ts'
import { answerPage } from './pages/index.ts'
import { htmlReply, type Reply, textReply } from './reply.ts'
import type { World } from './world/index.ts'

const LOGIN_HOST = '<!doctype html><meta charset="utf-8"><title>登录</title><input type="password" name="password">'

const route = async (world: World, request: LoggedRequest): Promise<Reply> => {
  switch (hostKind(world, request.host)) {
    case 'direct':
      return answerDirect(world, request)
    case 'api':
      return isApiPath(request.path) ? answerApi(world, request) : textReply(404, 'page not found')
    case 'app':
    case 'share':
      return isApiPath(request.path) ? answerApi(world, request) : answerPage(world, request)
    case 'login':
      return htmlReply(LOGIN_HOST)
    default:
      return textReply(404, 'no such host here')
  }
}

const send = (reply: Reply, method: string, response: ServerResponse): void => {
  response.writeHead(reply.status, reply.headers)
  if (method === 'HEAD') response.end()
  else if (typeof reply.body === 'string' || Buffer.isBuffer(reply.body)) response.end(reply.body)
  else
    Readable.from(reply.body)
      .on('error', () => response.destroy())
      .pipe(response)
}

const serve = async (
  world: World,
  faults: Faults,
  log: RequestLog,
  message: IncomingMessage,
  response: ServerResponse,
) => {
  const request = await incoming(message, world)
  log.requests.push(request)
  response.once('close', () => (request.ended ??= Date.now()))
  const fault = faults.take(request)
  if (fault?.kind === 'meanwhile') fault.act()
  const late = faults.latency + (fault?.kind === 'slow' ? fault.milliseconds : 0)
  if (late > 0) await pause(late)
  if (fault?.kind === 'drop') {
    message.socket.destroy()
    return
  }
  const reply = await route(world, request)
  const spoiled = fault ? spoil(reply, fault) : reply
  request.status = spoiled.status
  request.ended = Date.now()
  send(spoiled, request.method, response)
}

/** Milliseconds for which a connection waits for its next request: as many web servers keep it. */
const KEPT_OPEN = 75_000

/** One HTTPS server for all of 123pan's names, told apart by the Host header. */
export const createReplicaServer = async (world: World, faults: Faults, log: RequestLog): Promise<Server> => {
  const server = createServer(await certificate(), (message, response) => {
    serve(world, faults, log, message, response).catch((error: unknown) => {
      if (message.destroyed && !message.complete) return
      console.error('The replica failed to answer', message.method, message.url, error)
      response.writeHead(500).end()
    })
  })
  server.keepAliveTimeout = KEPT_OPEN
  return server
}
