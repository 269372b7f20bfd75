/** Lets one order through at a time. */
export interface NewestNext<T> {
  /** Goes at once, or when the one at work is done. */
  readonly add: (order: T) => void
  /** The one at work is done. */
  readonly done: () => void
}

/**
 * Of the orders that come while one is at work only the newest goes next: the others are out of date, and of large
 * exports they would come faster than they can be made.
 */
export function newestNext<T>(send: (order: T) => void): NewestNext<T> {
  let atWork = false
  let waiting: { readonly order: T } | null = null
  const add = (order: T): void => {
    if (atWork) {
      waiting = { order }
      return
    }
    atWork = true
    send(order)
  }
  const done = (): void => {
    const next = waiting
    atWork = false
    waiting = null
    if (next) add(next.order)
  }
  return { add, done }
}
