import type { LoggedRequest } from './log.ts'
import { emptyReply, type Reply } from './reply.ts'

/** A page of the server's own gets no CORS header. */
const isForeign = ({ headers }: LoggedRequest): boolean => {
  const { origin, host } = headers
  return origin !== undefined && origin !== `http://${host}` && origin !== `https://${host}`
}

const ANYBODY = { 'Access-Control-Allow-Origin': '*' }

/** @returns the answer with what lets every page read it; but `*` for headers does not mean `Authorization` to a browser */
export const withCors = (request: LoggedRequest, reply: Reply): Reply =>
  isForeign(request) ? { ...reply, headers: { ...ANYBODY, ...reply.headers } } : reply

/** @returns the answer to a preflight, whatever its path; null for what is none */
export const preflight = (request: LoggedRequest): Reply | null =>
  request.method === 'OPTIONS' && isForeign(request)
    ? {
        ...emptyReply(204),
        headers: {
          ...ANYBODY,
          'Access-Control-Allow-Headers': '*',
          'Access-Control-Allow-Methods': '*',
          'Access-Control-Max-Age': '43200',
        },
      }
    : null
