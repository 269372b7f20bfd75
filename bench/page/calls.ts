import { methodOf } from './method-of.ts'
import type { natives as Natives } from './natives.ts'

declare const natives: typeof Natives

export type Way = 'fetch' | 'xhr'

/** Milliseconds that calls took, all together. */
interface Took {
  /** Until the page went on. */
  page: number
  /** Until the last had reached the browser. */
  browser: number
}

/** Makes one call. @returns how to give it up: its answer is no part of what is measured */
type Make = (url: string) => () => Promise<unknown>

const fetched = (url: string, fetch: typeof window.fetch): ReturnType<Make> => {
  const given = new AbortController()
  const promise = fetch(url, { signal: given.signal })
  return () => {
    given.abort()
    return promise.catch(() => undefined)
  }
}

const asked = (
  xhr: XMLHttpRequest,
  { open, setRequestHeader, send }: Pick<XMLHttpRequest, 'open' | 'setRequestHeader' | 'send'>,
  url: string,
): void => {
  Reflect.apply(open, xhr, ['GET', url, true])
  Reflect.apply(setRequestHeader, xhr, ['platform', 'web'])
  Reflect.apply(send, xhr, [])
}

const PLAIN: Record<Way, Make> = {
  fetch: (url) => fetched(url, natives.fetch),
  xhr: (url) => {
    const xhr = new natives.XMLHttpRequest()
    asked(xhr, natives, url)
    return async () => xhr.abort()
  },
}

const HOOKED: Record<Way, Make> = {
  fetch: (url) => fetched(url, window.fetch),
  xhr: (url) => {
    const xhr = new XMLHttpRequest()
    asked(xhr, xhr, url)
    return async () => xhr.abort()
  },
}

async function block(make: Make, url: string, calls: number): Promise<Took> {
  const reached = natives.reachedBy(calls)
  const under: ReturnType<Make>[] = []
  const began = performance.now()
  for (let call = 0; call < calls; call += 1) under.push(make(url))
  const page = performance.now() - began
  const browser = (await reached) - began
  await Promise.all(under.map((giveUp) => giveUp()))
  return { page, browser }
}

/** One round A/B/A: what the hook adds, microseconds a call. */
export interface Added {
  /** To the time until the page goes on. */
  readonly page: number
  /** To the time until the call has reached the browser. */
  readonly browser: number
}

/**
 * Makes calls A/B/A, a block of each at a time.
 * @param size calls of a block: few enough for the browser to have under way, many enough for its clock, which steps by 0.1 ms
 */
export async function round(way: Way, url: string, blocks: number, size: number): Promise<Added> {
  const sum = { page: 0, browser: 0 }
  for (let index = 0; index < blocks; index += 1) {
    const before = await block(PLAIN[way], url, size)
    const hooked = await block(HOOKED[way], url, size)
    const after = await block(PLAIN[way], url, size)
    sum.page += hooked.page - (before.page + after.page) / 2
    sum.browser += hooked.browser - (before.browser + after.browser) / 2
  }
  const each = (milliseconds: number): number => (1000 * milliseconds) / (blocks * size)
  return { page: each(sum.page), browser: each(sum.browser) }
}

/** @returns whether `fetch` and `open` are not what they were: a hook is there */
export const isHooked = (): boolean =>
  window.fetch !== natives.fetch &&
  (XMLHttpRequest !== natives.XMLHttpRequest || methodOf(XMLHttpRequest.prototype, 'open') !== natives.open)

/** @returns whether the page gets the very promise that the browser made */
export const ownPromise = (url: string): boolean => {
  const promise = fetch(url)
  promise.catch(() => undefined)
  return promise === (window as unknown as { given?: Promise<Response> }).given
}
