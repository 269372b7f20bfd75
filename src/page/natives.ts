/**
 * What the browser itself made, taken before any script of the page could replace it. From then
 * on the hook calls nothing else: no method through a prototype, no spread or `for…of` over an
 * array (they ask `Array.prototype`), no option object that inherits from `Object.prototype`.
 */
export const { apply, defineProperty, deleteProperty, getOwnPropertyDescriptor } = Reflect
export const { Event, Headers, Proxy, URL, WeakMap } = window
export const { isArray } = Array
export const { iterator } = Symbol

type Method<T> = T extends (...args: infer A) => infer R ? (of: unknown, ...args: A) => R : never

/** @returns calls the method on any object, past what the page has put in its way. */
const method = <T extends object, N extends keyof T & string>(prototype: T, name: N): Method<T[N]> => {
  const own = getOwnPropertyDescriptor(prototype, name)?.value as (...args: unknown[]) => unknown
  return ((of: unknown, ...args: unknown[]) => apply(own, of, args)) as Method<T[N]>
}

/** @returns reads the attribute of any object; throws "Illegal invocation" on one of another kind. */
const attribute = <T extends object, N extends keyof T & string>(prototype: T, name: N): ((of: unknown) => T[N]) => {
  const get = getOwnPropertyDescriptor(prototype, name)?.get as () => T[N]
  return (of) => apply(get, of, [])
}

export const listen = method(EventTarget.prototype, 'addEventListener')
export const dispatch = method(EventTarget.prototype, 'dispatchEvent')
export const post = method(MessagePort.prototype, 'postMessage')
export const settle = method(Promise.prototype, 'then')
export const indexOf = method(String.prototype, 'indexOf')
export const lower = method(String.prototype, 'toLowerCase')
export const upper = method(String.prototype, 'toUpperCase')
export const mapGet = method(WeakMap.prototype, 'get')
export const mapSet = method(WeakMap.prototype, 'set')

export const baseOf = attribute(Node.prototype, 'baseURI')
export const hrefOf = attribute(URL.prototype, 'href')
export const paramsText = method(URLSearchParams.prototype, 'toString')
export const headerIn = method(Headers.prototype, 'get')

export const requestUrl = attribute(Request.prototype, 'url')
export const requestMethod = attribute(Request.prototype, 'method')
export const requestHeaders = attribute(Request.prototype, 'headers')
export const requestClone = method(Request.prototype, 'clone')
export const requestText = method(Request.prototype, 'text')

export const responseStatus = attribute(Response.prototype, 'status')
export const responseClone = method(Response.prototype, 'clone')
export const responseText = method(Response.prototype, 'text')

export const xhrStatus = attribute(XMLHttpRequest.prototype, 'status')
export const xhrType = attribute(XMLHttpRequest.prototype, 'responseType')
export const xhrResponse = attribute(XMLHttpRequest.prototype, 'response') as (of: unknown) => unknown
