import { type Asked, bodyText, knownUrl, type Report } from './asked.ts'
import { follow } from './follow.ts'
import {
  requestClone,
  responseClone,
  headerIn,
  Headers,
  isArray,
  iterator,
  requestHeaders,
  requestMethod,
  requestText,
  responseStatus,
  responseText,
  upper,
} from './natives.ts'
import { quietly } from './quietly.ts'
import { replace } from './replace.ts'

/**
 * Watches `fetch`: calls through at once and returns the page's own promise. Only answers of known
 * calls are cloned; ours is the first look at them, so the page cannot have read them yet.
 * @returns the undo
 */
export function watchFetch(report: Report): () => void {
  return replace(window, 'fetch', ({ arg, call }) => {
    // Before the call: that uses up a Request's body.
    const asked = quietly(() => read(arg(0), arg(1) as RequestInit | null | undefined))
    const promise = call() as Promise<Response>
    if (asked) {
      follow(promise, (response) => {
        const status = responseStatus(response)
        if (status) follow(responseText(responseClone(response)), (answer) => report({ ...asked, status, answer }))
      })
    }
    return promise
  })
}

function read(input: unknown, init: RequestInit | null | undefined): Asked | null {
  const url = knownUrl(input)
  if (!url) return null
  const own = quietly(() => requestHeaders(input)) // only a Request has them
  const method = upper(init?.method ?? (own ? requestMethod(input) : 'GET'))
  const asked: Asked = { url, method, body: bodyText(init?.body), authorization: authorizationIn(init?.headers ?? own) }
  if (own && !init?.body && method !== 'GET') {
    follow(requestText(requestClone(input)), (text) => {
      asked.body = text
    })
  }
  return asked
}

function authorizationIn(headers: HeadersInit | undefined): string | null {
  const given = quietly(() => headerIn(headers, 'authorization'))
  if (given !== undefined) return given
  // Headers given as an iterator would be used up by reading them.
  if (!headers || (!isArray(headers) && iterator in headers)) return null
  return headerIn(new Headers(headers), 'authorization')
}
