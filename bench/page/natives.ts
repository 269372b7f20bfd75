import { methodOf } from './method-of.ts'

/**
 * Runs in a page before anything else, the hook too: keeps what the browser itself made, to measure with and without a
 * hook in one page, one call beside the other. It counts the calls that reach the browser, for a library may hold them
 * back; the counting is in both measurements.
 */
const realFetch = methodOf(window, 'fetch')
const { prototype } = XMLHttpRequest
const realSend = methodOf(prototype, 'send')

/** Calls end where the browser's own work would begin: what is left is the hook's. */
let idle = false
/** Made once: an exception looks at the call stack when it is made. */
const ended = new DOMException('idle', 'AbortError')
let missing = 0
let reached: (at: number) => void = () => undefined

const counted = (): void => {
  missing -= 1
  if (missing === 0) reached(performance.now())
}

window.fetch = (...args) => {
  const promise = idle ? Promise.reject<Response>(ended) : realFetch(...args)
  Object.assign(window, { given: promise })
  counted()
  return promise
}

prototype.send = function send(...args) {
  if (!idle) Reflect.apply(realSend, this, args)
  counted()
}

export const natives = {
  fetch: window.fetch,
  XMLHttpRequest,
  open: methodOf(prototype, 'open'),
  setRequestHeader: methodOf(prototype, 'setRequestHeader'),
  send: methodOf(prototype, 'send'),
  setIdle: (to: boolean): void => {
    idle = to
  },
  /** @returns when the last of so many calls, counted from now, has reached the browser: milliseconds, by the page's clock */
  reachedBy: (calls: number): Promise<number> => {
    missing = calls
    return new Promise((resolve) => (reached = resolve))
  },
}

Object.assign(window, { natives })
