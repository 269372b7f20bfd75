import type { LoggedRequest } from './log.ts'
import type { Reply } from './reply.ts'

/** What can go wrong with one answer. */
export type Fault =
  /** The envelope says so, HTTP says 200. */
  | { readonly kind: 'code'; readonly code: number | string; readonly message: string }
  /** A page instead of JSON: the path has moved. */
  | { readonly kind: 'html' }
  /** The true answer, cut off in the middle. */
  | { readonly kind: 'truncated' }
  /** The true answer, late. */
  | { readonly kind: 'slow'; readonly milliseconds: number }
  /** The connection is closed without a word. */
  | { readonly kind: 'drop' }
  | { readonly kind: 'status'; readonly status: number }
  /** The true answer, after something has happened in the world: a folder moved, a file added. */
  | { readonly kind: 'meanwhile'; readonly act: () => void }

const code = (code: number | string, message: string): Fault => ({ kind: 'code', code, message })

/** The answers by which 123pan refuses (facts of 2026-09, section "Envelope and codes"). */
export const REFUSALS = {
  tooFast: code(429, '请求过于频繁'),
  tooFastText: code('429', '操作频繁,请稍后再试'),
  tooFastEmpty: code(100_011, ''),
  tooFastEnglish: code(1, 'rate limit exceeded'),
  loggedOut: code(401, 'tokens number has exceeded the limit'),
  notLoggedIn: code(2, '请登录'),
  refused: code(403, '访问被拒绝'),
  captcha: code(5002, '请进行验证'),
  accountRisk: code(1, '当前账号存在安全风险，请使用短信登录'),
  shareWrongPassword: code(5103, '分享码或提取码错误'),
  shareExpired: code(5104, '分享已过期'),
  shareNeedsLogin: code(5112, '请登录后查看'),
  trafficUsedUp: code(5113, '下载流量已用完'),
  fileNotFound: code(5066, '文件不存在'),
  unknown: code(7777, '系统繁忙'),
} as const

/** Which requests a fault meets: the end of the path, a pattern for the path, or any test. */
export type Matcher = string | RegExp | ((request: LoggedRequest) => boolean)

const matches = (matcher: Matcher, request: LoggedRequest): boolean => {
  if (typeof matcher === 'string') return request.path.endsWith(matcher)
  return matcher instanceof RegExp ? matcher.test(request.path) : matcher(request)
}

/** Faults waiting for their requests. Preflights never meet one. */
export class Faults {
  /** Milliseconds by which every answer is late. */
  latency = 0
  #waiting: { readonly matcher: Matcher; readonly fault: Fault; skip: number; left: number }[] = []

  /** The next `times` requests that match meet the fault; each request meets one at most, the oldest. */
  next(matcher: Matcher, fault: Fault, times = 1): void {
    this.#waiting.push({ matcher, fault, skip: 0, left: times })
  }

  /** The `n`-th request from now on that matches meets the fault, 1 being the next; those that meet another fault count too. */
  nth(n: number, matcher: Matcher, fault: Fault): void {
    this.#waiting.push({ matcher, fault, skip: n - 1, left: 1 })
  }

  clear(): void {
    this.#waiting = []
    this.latency = 0
  }

  /** Takes the fault that waits for this request. */
  take(request: LoggedRequest): Fault | null {
    if (request.method === 'OPTIONS') return null
    const meant = this.#waiting.filter(({ matcher }) => matches(matcher, request))
    const found = meant.find(({ skip }) => skip <= 0)
    for (const one of meant) one.skip -= 1
    if (!found) return null
    found.left -= 1
    if (found.left <= 0) this.#waiting = this.#waiting.filter((other) => other !== found)
    return found.fault
  }
}

const PAGE = '<!DOCTYPE html><html><head><title>404</title></head><body><center>nginx</center></body></html>'

/** @returns the answer as the fault leaves it; its CORS headers stay */
export const spoil = (reply: Reply, fault: Fault): Reply => {
  const json = { ...reply.headers, 'Content-Type': 'application/json; charset=utf-8' }
  const html = { ...reply.headers, 'Content-Type': 'text/html; charset=utf-8' }
  switch (fault.kind) {
    case 'code':
      return {
        status: 200,
        headers: json,
        body: JSON.stringify({ code: fault.code, message: fault.message, data: null }),
      }
    case 'html':
      return { status: 200, headers: html, body: PAGE }
    case 'status':
      return { status: fault.status, headers: html, body: PAGE }
    case 'truncated':
      return typeof reply.body === 'string' ? { ...reply, body: reply.body.slice(0, reply.body.length / 2) } : reply
    default:
      return reply
  }
}
