import type { LoggedRequest } from './log.ts'
import { emptyReply, envelope, redirectTo, type Reply } from './reply.ts'

/** What can go wrong with one answer. */
export type Fault =
  /** The connection is closed without a word. */
  | { readonly kind: 'drop' }
  /** A page instead of JSON: something else than OpenList answers there. */
  | { readonly kind: 'html' }
  /** A page with an HTTP status, as a proxy before OpenList gives it: 413, 502. */
  | { readonly kind: 'status'; readonly status: number }
  /** Sent on to another address. */
  | { readonly kind: 'redirect'; readonly location: string }
  /** The envelope says so, HTTP says 200. */
  | { readonly kind: 'code'; readonly code: number; readonly message: string; readonly data?: unknown }
  /** JSON that is no envelope of OpenList's. */
  | { readonly kind: 'json'; readonly value: unknown }
  /** The true answer, cut off in the middle. */
  | { readonly kind: 'truncated' }
  /** The true answer, late. */
  | { readonly kind: 'slow'; readonly milliseconds: number }
  /** The true answer, after something has happened: a storage deleted, the server started anew. */
  | { readonly kind: 'meanwhile'; readonly act: () => void }

/** Which requests a fault meets: the end of the path, a pattern for the path, or any test. */
export type Matcher = string | RegExp | ((request: LoggedRequest) => boolean)

const matches = (matcher: Matcher, request: LoggedRequest): boolean => {
  if (typeof matcher === 'string') return request.path.endsWith(matcher)
  return matcher instanceof RegExp ? matcher.test(request.path) : matcher(request)
}

/** Faults waiting for their requests. Preflights never meet one. */
export class Faults {
  #waiting: { readonly matcher: Matcher; readonly fault: Fault; left: number }[] = []

  /** The next `times` requests that match meet the fault; each request meets one at most, the oldest. */
  next(matcher: Matcher, fault: Fault, times = 1): void {
    this.#waiting.push({ matcher, fault, left: times })
  }

  clear(): void {
    this.#waiting = []
  }

  /** Takes the fault that waits for this request. */
  take(request: LoggedRequest): Fault | null {
    if (request.method === 'OPTIONS') return null
    const found = this.#waiting.find(({ matcher }) => matches(matcher, request))
    if (!found) return null
    found.left -= 1
    if (found.left <= 0) this.#waiting = this.#waiting.filter((other) => other !== found)
    return found.fault
  }
}

const page = (status: number): Reply => ({
  ...emptyReply(status),
  headers: { 'Content-Type': 'text/html' },
  body: `<html><head><title>${status}</title></head><body><center>nginx</center></body></html>`,
})

/** @returns the answer as the fault leaves it */
export const spoil = (reply: Reply, fault: Fault): Reply => {
  switch (fault.kind) {
    case 'html':
      return page(200)
    case 'status':
      return page(fault.status)
    case 'redirect':
      return redirectTo(fault.location)
    case 'code':
      return envelope(fault.code, fault.message, fault.data ?? null)
    case 'json':
      return { ...envelope(200, '', null), body: JSON.stringify(fault.value) }
    case 'truncated':
      return { ...reply, body: reply.body.slice(0, reply.body.length / 2) }
    default:
      return reply
  }
}
