import type { LoggedRequest } from '../log.ts'
import type { Reply } from '../reply.ts'
import { hostKind } from '../hosts.ts'
import type { World } from '../world/index.ts'

const ALLOWED = 'Authorization, Content-Type, LoginUuid, platform, App-Version'

/** @returns the CORS headers for a page of 123pan; none for strangers, whose browser then keeps the answer from them */
const corsHeaders = (world: World, request: LoggedRequest): Readonly<Record<string, string>> => {
  const origin = request.headers['origin']
  if (!origin?.startsWith('https://')) return {}
  const kind = hostKind(world, origin.slice('https://'.length))
  if (kind !== 'app' && kind !== 'share') return {}
  return { 'Access-Control-Allow-Origin': origin, Vary: 'Origin' }
}

export const withCors = (world: World, request: LoggedRequest, reply: Reply): Reply => ({
  ...reply,
  headers: { ...reply.headers, ...corsHeaders(world, request) },
})

/** @returns the answer to a preflight; browsers do not keep it, so that each is seen */
export const preflight = (world: World, request: LoggedRequest): Reply =>
  withCors(world, request, {
    status: 204,
    headers: { 'Access-Control-Allow-Methods': 'GET, POST, PUT, OPTIONS', 'Access-Control-Allow-Headers': ALLOWED },
    body: '',
  })
