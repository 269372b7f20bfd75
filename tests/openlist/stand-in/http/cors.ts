import type { LoggedRequest } from './log.ts'
import { emptyReply, type Reply } from './reply.ts'

/** A page of the server's own gets no CORS header. */
const isForeign = ({ headers }: LoggedRequest): boolean => {
  const { origin, host } = headers
  return origin !== undefined && origin !== `http://${host}` && origin !== `https://${host}`
}

/** What pages may read, by the server's `cors.allow_origins`; `*` for all. */
export type AllowedOrigins = '*' | readonly string[]

const headersFor = (
  allowed: AllowedOrigins,
  { headers: { origin = '' } }: LoggedRequest,
): Record<string, string> | null => {
  if (allowed === '*') return { 'Access-Control-Allow-Origin': '*' }
  return allowed.includes(origin) ? { 'Access-Control-Allow-Origin': origin, Vary: 'Origin' } : null
}

const PREFLIGHT = {
  'Access-Control-Allow-Headers': '*',
  'Access-Control-Allow-Methods': '*',
  'Access-Control-Max-Age': '43200',
}

/**
 * @param answer gives the answer to what is no preflight
 * @returns the answer with what lets pages read it. A page that may not is refused whatever it asks for: 403, empty.
 */
export const withCors = (origins: AllowedOrigins, request: LoggedRequest, answer: () => Reply): Reply => {
  if (!isForeign(request)) return answer()
  const headers = headersFor(origins, request)
  if (!headers) return emptyReply(403)
  const reply = request.method === 'OPTIONS' ? { ...emptyReply(204), headers: PREFLIGHT } : answer()
  return { ...reply, headers: { ...headers, ...reply.headers } }
}
