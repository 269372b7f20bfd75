import type { Problem, ProblemCode } from '../core/index.ts'
import type { Endpoint } from './endpoints/index.ts'
import { field } from './wire/field.ts'

/** Codes of 123pan's envelope (facts of 2026-09; from clients and captures, it publishes no list). */
const CODES: Readonly<Record<number, ProblemCode>> = {
  2: 'logged-out',
  401: 'logged-out',
  20101: 'logged-out',
  403: 'refused',
  429: 'too-fast',
  100011: 'too-fast',
  5103: 'share-wrong-password',
  5104: 'share-expired',
  5112: 'share-needs-login',
  5113: 'traffic-used-up',
  5114: 'traffic-used-up',
  5066: 'file-not-found',
  11000: 'captcha',
  5002: 'captcha',
  5107: 'captcha',
  5205: 'captcha',
  5300: 'captcha',
}

/** Wordings seen under many codes. They go before the code, which may say less: what a person must do is in them. */
const WORDINGS: readonly (readonly [RegExp, ProblemCode])[] = [
  [/安全风险/, 'account-risk'],
  [/请进行验证|验证码|captcha/i, 'captcha'],
  [/频繁|rate limit|too many requests/i, 'too-fast'],
]

/** Wording that counts only where the code says nothing: a share may ask for a login too. */
const LOGGED_OUT = /未登录|(请先|重新)登录|登录(已|状态)?(过期|失效)|token (is |has )?expired/i

/** What an answer that is no envelope says by its HTTP status alone. */
const STATUSES: Readonly<Record<number, ProblemCode>> = { 401: 'logged-out', 403: 'refused', 429: 'too-fast' }

/** Longest piece of 123pan's own words that is shown or kept. */
const WORDS = 200

/** An answer of 123pan, parsed: its data, or what is wrong. */
export interface Opened {
  readonly data: unknown
  readonly problem: Problem | null
}

/**
 * Opens an answer of 123pan; what is wrong with it is known before its data is looked at.
 * @param endpoint which call it answers: at `link-url` an unknown code means that the file has no link
 * @param status HTTP status; mostly 200, whatever the envelope says
 * @param text the body
 */
export function open(endpoint: Endpoint, status: number, text: string): Opened {
  let envelope: unknown
  try {
    envelope = JSON.parse(text)
  } catch {
    // HTML, or cut off: told apart below.
    return { data: undefined, problem: withoutJson(status, text) }
  }
  const problem = withEnvelope(endpoint, status, envelope)
  return { data: problem ? undefined : field(envelope, 'data'), problem }
}

function withoutJson(status: number, text: string): Problem {
  const byStatus = STATUSES[status]
  if (byStatus) return { code: byStatus }
  if (status === 0) return { code: 'network' }
  if (status >= 500) return { code: 'unknown-answer', detail: { code: status, message: '' } }
  return { code: status === 404 || /^\s*</.test(text) ? 'moved' : 'unreadable' }
}

function withEnvelope(endpoint: Endpoint, status: number, envelope: unknown): Problem | null {
  const given = field(envelope, 'code')
  const code = typeof given === 'number' || (typeof given === 'string' && given.trim() !== '') ? Number(given) : NaN
  if (code === 0) return null
  const words = field(envelope, 'message') ?? field(envelope, 'msg')
  const message = typeof words === 'string' ? words.slice(0, WORDS) : ''
  const worded = WORDINGS.find(([wording]) => wording.test(message))
  const known = worded?.[1] ?? CODES[code] ?? STATUSES[status]
  if (known) return { code: known }
  if (LOGGED_OUT.test(message)) return { code: 'logged-out' }
  if (Number.isNaN(code)) return endpoint === 'base-url' ? null : { code: 'unreadable' }
  // As text: a number would be shown with separators, and nobody finds a code 7,777.
  return {
    code: endpoint === 'link-url' ? 'no-direct-link' : 'unknown-answer',
    detail: { code: String(code), message },
  }
}
