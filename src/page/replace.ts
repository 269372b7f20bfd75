import { apply, defineProperty, getOwnPropertyDescriptor, Proxy } from './natives.ts'

/** How a watched function was called. `call` does what the page asked for; it may throw, as it would without us. */
export interface Call {
  readonly self: unknown
  /** The argument at an index, without asking `Array.prototype` for one that was not given. */
  readonly arg: (index: number) => unknown
  readonly call: () => unknown
}

/**
 * Puts a Proxy in the place of a method: it keeps name, length, `toString()` and identity under
 * `this`, and works in subclasses.
 * @param watch is given each call and returns its result
 * @returns the undo: puts the original back if ours still stands there; else (the page has wrapped
 * it) ours only passes on from then on
 */
export function replace(owner: object, name: string, watch: (call: Call) => unknown): () => void {
  const original = getOwnPropertyDescriptor(owner, name)
  if (typeof original?.value !== 'function') return () => {}
  let undone = false
  const value: unknown = new Proxy(original.value, {
    // Without it, a page's `Object.prototype.get` would be taken for a trap of ours.
    __proto__: null,
    apply(target, self: unknown, args: unknown[]): unknown {
      const call = (): unknown => apply(target, self, args)
      if (undone) return call()
      return watch({ self, call, arg: (index) => (index < args.length ? args[index] : undefined) })
    },
  } as ProxyHandler<() => unknown>)
  defineProperty(owner, name, { ...original, value })
  return () => {
    undone = true
    if (getOwnPropertyDescriptor(owner, name)?.value !== value) return
    defineProperty(owner, name, { __proto__: null, ...original } as PropertyDescriptor)
  }
}
