import { download } from './down.ts'
import { withCors } from './http/cors.ts'
import type { LoggedRequest } from './http/log.ts'
import { emptyReply, envelope, frontPage, redirectTo, Refusal, type Reply, textReply } from './http/reply.ts'
import { type Route, ROUTES, type Who } from './routes.ts'
import type { Server } from './server-state.ts'
import { mustBeAdmin, mustBeLetIn, userOf } from './users/index.ts'

/** Answers a call of the API. */
const answerCall = (server: Server, request: LoggedRequest, { who, answer }: Route, base: string): Reply => {
  try {
    const token = who === 'anyone' ? '' : (request.headers['authorization'] ?? '').trim()
    const user = userOf(server, token)
    mustBe(who, user)
    return answer({ server, request, user, base })
  } catch (error) {
    if (error instanceof Refusal) return envelope(error.code, error.message, error.data)
    throw error
  }
}

const mustBe = (who: Who, user: ReturnType<typeof userOf>): void => {
  if (who === 'user' || who === 'admin') mustBeLetIn(user)
  if (who === 'admin') mustBeAdmin(user)
}

/** What no route knows: the front page, with HTTP status 200 also where the API's paths begin. */
const stranger = ({ method }: LoggedRequest): Reply =>
  method === 'GET' || method === 'POST' ? frontPage() : emptyReply(405)

const route = (server: Server, request: LoggedRequest, subPath: string): Reply => {
  const { method, path, headers, search } = request
  if (path === '/' && subPath !== '') return method === 'GET' ? redirectTo(subPath) : emptyReply(405)
  if (!path.startsWith(`${subPath}/`)) return stranger(request)
  const below = path.slice(subPath.length)
  if (below === '/ping') return textReply(200, 'pong')
  const [, way, file = ''] = /^\/([dp])(\/.*)$/.exec(below) ?? []
  if ((way === 'd' || way === 'p') && (method === 'GET' || method === 'HEAD')) {
    return download(server, way, file, search)
  }
  const known = ROUTES.get(`${method} ${below}`)
  if (known) return answerCall(server, request, known, `http://${headers['host']}${subPath}`)
  if (below.endsWith('/') && ROUTES.has(`${method} ${below.slice(0, -1)}`)) {
    return redirectTo(path.slice(0, -1), method === 'GET' ? 301 : 307)
  }
  return stranger(request)
}

/**
 * Answers one request as OpenList does.
 * @param subPath where the server is on its origin, e.g. `/list`; '' for the top
 */
export const answer = (server: Server, request: LoggedRequest, subPath: string): Reply =>
  withCors(server.allowedOrigins, request, () => route(server, request, subPath))
