/** Time, handed in so that tests need not wait. */
export interface Clock {
  /** Unix milliseconds. */
  readonly now: () => number
  /** Resolves after so many milliseconds; rejects with the signal's reason as soon as it is aborted. */
  readonly wait: (milliseconds: number, signal: AbortSignal) => Promise<void>
}

export const realClock: Clock = {
  now: () => Date.now(),
  wait: (milliseconds, signal) =>
    new Promise((resolve, reject) => {
      if (signal.aborted) {
        reject(signal.reason)
        return
      }
      const stop = (): void => {
        clearTimeout(timer)
        reject(signal.reason)
      }
      const timer = setTimeout(() => {
        signal.removeEventListener('abort', stop)
        resolve()
      }, milliseconds)
      signal.addEventListener('abort', stop, { once: true })
    }),
}

/**
 * Work that may not take longer than that.
 * @param tooLate makes the error it rejects with
 * @throws the signal's reason as soon as it is aborted; the work itself goes on
 */
export async function within<T>(
  clock: Clock,
  milliseconds: number,
  work: Promise<T>,
  signal: AbortSignal,
  tooLate: () => Error,
): Promise<T> {
  const over = new AbortController()
  const stop = (): void => over.abort(signal.reason)
  signal.addEventListener('abort', stop, { once: true })
  if (signal.aborted) stop()
  const late = clock.wait(milliseconds, over.signal).then(() => {
    throw tooLate()
  })
  try {
    return await Promise.race([work, late])
  } finally {
    signal.removeEventListener('abort', stop)
    over.abort()
  }
}
