import type { LoggedRequest } from '../log.ts'
import { jsonReply, type Reply } from '../reply.ts'
import { sumsUp } from '../page/sign.ts'
import type { World } from '../world/index.ts'
import { type Call, callOf, Refusal } from './call.ts'
import { cdnLinkDisable, cdnLinkEnable, cdnLinkUrl } from './cdn-link.ts'
import { preflight, withCors } from './cors.ts'
import { envelope } from './dialect.ts'
import { details, fileInfo, getPath } from './files.ts'
import { list } from './list.ts'
import { shareGet, shareInfo } from './share.ts'
import { userInfo } from './user.ts'

const CALLS: Readonly<Record<string, (call: Call) => object>> = {
  'GET user/info': userInfo,
  'GET file/list/new': list,
  'POST file/info': fileInfo,
  'POST file/get_path': getPath,
  'POST restful/goapi/v1/file/details': details,
  'GET share/get': shareGet,
  'GET share/info': shareInfo,
  'GET cdn-link/url': cdnLinkUrl,
  'POST cdn-link/enable': cdnLinkEnable,
  'POST cdn-link/disable': cdnLinkDisable,
}

const PATH = /^(?:\/[ab])?\/api\/(.+)$/

/** @returns whether the path is one of the API's, with or without its prefix */
export const isApiPath = (path: string): boolean => PATH.test(path)

const answer = (call: Call, name: string): object => {
  const { world, request } = call
  if (world.platformDemanded && !request.headers['platform']) {
    throw new Refusal(1, 'Please include the platform field in the request header')
  }
  if (!sumsUp(request.path, request.query)) throw new Refusal(403, '请求签名错误')
  const answered = CALLS[`${request.method} ${name}`]
  if (!answered) throw new Refusal(404, 'page not found')
  return answered(call)
}

const enveloped = (world: World, request: LoggedRequest, name: string): object => {
  try {
    return envelope(world.dialect, 0, 'ok', answer(callOf(world, request), name))
  } catch (error) {
    if (error instanceof Refusal) return envelope(world.dialect, error.code, error.message, null)
    throw error
  }
}

/** Answers one request to the API; the HTTP status is 200 whatever the envelope says. */
export const answerApi = (world: World, request: LoggedRequest): Reply => {
  if (request.method === 'OPTIONS') return preflight(world, request)
  const name = PATH.exec(request.path)?.[1] ?? ''
  const body = name === 'getBaseUrl' ? { apiUrl: world.apiOrigin } : enveloped(world, request, name)
  return withCors(world, request, jsonReply(body))
}
