import type { LoggedRequest } from '../log.ts'
import { type Account, accountOfToken, type World } from '../world/index.ts'

/** One call of the API, ready to be answered. */
export interface Call {
  readonly world: World
  readonly request: LoggedRequest
  /** Whose token came with it. */
  readonly account: Account | null
  /** A query parameter, whatever the case of its name; '' when missing. */
  readonly parameter: (name: string) => string
  /** The JSON body's fields; empty when there are none. */
  readonly body: Readonly<Record<string, unknown>>
}

/** A call that needs a login. */
export interface OwnCall extends Call {
  readonly account: Account
}

/** Thrown by an answer that is a refusal: the envelope carries its code. */
export class Refusal extends Error {
  readonly code: number

  constructor(code: number, message: string) {
    super(message)
    this.code = code
  }
}

const fieldsOf = (text: string): Record<string, unknown> => {
  if (text === '') return {}
  try {
    const value: unknown = JSON.parse(text)
    // Checked to be an object; its fields are read as unknown.
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
  } catch {
    throw new Refusal(1, '请求体不是 JSON')
  }
}

export const callOf = (world: World, request: LoggedRequest): Call => {
  const parameters = new Map(Object.entries(request.query).map(([name, value]) => [name.toLowerCase(), value]))
  return {
    world,
    request,
    account: accountOfToken(world, request.headers['authorization']),
    parameter: (name) => parameters.get(name.toLowerCase()) ?? '',
    body: fieldsOf(request.body),
  }
}

/**
 * @returns the call with its account
 * @throws Refusal 2 without a token, 401 with one that is not (or no longer) known
 */
export const loggedIn = (call: Call): OwnCall => {
  if (call.account) return { ...call, account: call.account }
  if (call.request.headers['authorization']) throw new Refusal(401, 'tokens number has exceeded the limit')
  throw new Refusal(2, '请登录')
}
