import { MountlinkError, type ProblemCode } from '../../core/index.ts'
import { parsed } from './fields.ts'
import type { HttpAnswer, Send } from './http.ts'

/** What OpenList answers: `code` is 200 where it went well; the HTTP status says nothing (facts of 2026-08, v4.2.5). */
export interface Reply {
  readonly code: number
  readonly message: string
  readonly data: unknown
}

/** One OpenList server, and the token that goes to it and nowhere else. */
export interface OpenList {
  /** Scheme, host, port and sub-path, e.g. `http://192.168.1.5:5244`; no slash at the end. */
  readonly base: string
  /**
   * Calls the API.
   * @param path from the base, e.g. `/api/me`
   * @param body sent by POST; without one it is a GET
   * @returns its answer, also a refusal
   * @throws MountlinkError 'openlist-unreachable', 'openlist-redirected', 'openlist-too-large', 'openlist-origin',
   * 'openlist-not-openlist'
   */
  readonly ask: (path: string, body?: object) => Promise<Reply>
  /**
   * As `ask`, for what must go well.
   * @returns `data`
   * @throws MountlinkError as `ask`, and what `refusal` gives
   */
  readonly call: (path: string, body?: object) => Promise<unknown>
}

/**
 * @param base as `readAddress` gives it
 * @param token '' for a stranger: no header goes out
 */
export function connect(base: string, token: string, send: Send): OpenList {
  const ask = async (path: string, body?: object): Promise<Reply> => {
    const answer = await send({
      url: base + path,
      method: body ? 'POST' : 'GET',
      headers: {
        ...(body && { 'Content-Type': 'application/json' }),
        // As it is: OpenList wants no `Bearer` before it.
        ...(token !== '' && { Authorization: token }),
      },
      ...(body && { body: JSON.stringify(body) }),
    }).catch((cause: unknown) => {
      throw new MountlinkError('openlist-unreachable', undefined, { cause })
    })
    const reply = readReply(answer, body ? 'POST' : 'GET')
    // Whoever answers has it, but it is not to be shown.
    return token.length < SHORTEST ? reply : { ...reply, message: reply.message.replaceAll(token, '…') }
  }
  return {
    base,
    ask,
    call: async (path, body) => {
      const reply = await ask(path, body)
      if (reply.code !== OK) throw refusal(reply)
      return reply.data
    },
  }
}

/** Characters: what is shorter stands in ordinary words, and is no token of OpenList's. */
const SHORTEST = 12

export const OK = 200

/** What stands before a server that is down, or before a text that it finds too long. */
const BAD_GATEWAY: ReadonlySet<number> = new Set([502, 503, 504])
const TOO_LARGE = 413

function readReply({ status, redirected, text }: HttpAnswer, method: 'GET' | 'POST'): Reply {
  if (redirected) throw new MountlinkError('openlist-redirected')
  const reply = parsed(text)
  if (isReply(reply)) return reply
  if (BAD_GATEWAY.has(status)) throw new MountlinkError('openlist-unreachable')
  if (status === TOO_LARGE) throw new MountlinkError('openlist-too-large')
  throw new MountlinkError(isRefusedOrigin(method, status, text) ? 'openlist-origin' : 'openlist-not-openlist')
}

/** A POST tells our origin, which the browser adds; a GET does not. OpenList says no to it without a word (v4.2.5). */
const isRefusedOrigin = (method: string, status: number, text: string): boolean =>
  method === 'POST' && status === 403 && text === ''

const isReply = (value: unknown): value is Reply =>
  typeof value === 'object' &&
  value !== null &&
  'code' in value &&
  typeof value.code === 'number' &&
  'message' in value &&
  typeof value.message === 'string' &&
  'data' in value

const REFUSALS: ReadonlyMap<number, ProblemCode> = new Map([
  [401, 'openlist-token-wrong'],
  [402, 'openlist-otp'],
  [403, 'openlist-not-admin'],
  [429, 'openlist-locked'],
])

/** @returns the error for an answer that is not OK, with the server's own words where no code tells more */
export const refusal = ({ code, message }: Reply): MountlinkError => {
  const known = REFUSALS.get(code)
  return known ? new MountlinkError(known) : new MountlinkError('openlist-refused', { message: wordsOf(message) })
}

/** Characters: a driver may quote a whole text. */
const LONGEST = 300

/**
 * @returns a server's words as they may be shown: drivers quote lines, and a line may hold a signed link; they also quote
 * the address that they asked in vain, and 123PanShare's holds the share's password; and where a driver's fields are
 * spoilt, a piece of those is quoted, key or token among them
 */
export const wordsOf = (message: string): string => {
  const safe = message
    .slice(0, LOOKED_AT)
    // Marks of direction could turn the sentence around that it stands in.
    .replaceAll(/[\p{Cc}\p{Cf}]/gu, ' ')
    .replaceAll(/(https?:\/\/[^\s?'"]*)\?[^\s'"]*/gi, '$1?…')
    .replaceAll(/(auth_key|SharePwd)(=|%3D|:)[^&\s'"]*/gi, '$1$2…')
    .replaceAll(/((?:key|password|token|secret)\\*"\s*:\s*\\*")(?:[^"\\]|\\+[^"\\])*/gi, '$1…')
    .replaceAll(/(Bearer |(?:key|password|token|secret)[:=])[^\s&,;}'"]+/gi, '$1…')
  return safe.length > LONGEST ? `${safe.slice(0, LONGEST)}…` : safe
}

/** Characters: more is not looked through for what must not be shown, and so not shown. */
const LOOKED_AT = 4_000
