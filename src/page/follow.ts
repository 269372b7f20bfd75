import { defineProperty, deleteProperty, settle } from './natives.ts'
import { quietly } from './quietly.ts'

/**
 * Looks at what a promise of the browser's brings, on the side: the page gets the promise itself,
 * not one derived from it. (One thing can be felt: a failure that the page does not handle raises
 * no `unhandledrejection`, since we handle it.)
 */
export function follow<T>(promise: Promise<T>, look: (value: T) => void): void {
  // `then` asks the promise for its constructor, which a page may have replaced on the prototype.
  // For the length of this call there is none, and the browser's own is taken.
  const none = { __proto__: null, value: undefined, configurable: true } as PropertyDescriptor
  defineProperty(promise, 'constructor', none)
  void settle(
    promise,
    (value) => quietly(() => look(value as T)),
    () => {},
  )
  deleteProperty(promise, 'constructor')
}
