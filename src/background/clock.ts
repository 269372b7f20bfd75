/** Time, handed in so that tests need not wait. */
export interface Clock {
  /** Unix milliseconds. */
  readonly now: () => number
  /** Resolves after so many milliseconds; rejects with the signal's reason as soon as it is aborted. */
  readonly wait: (milliseconds: number, signal: AbortSignal) => Promise<void>
}

export const realClock: Clock = {
  now: () => Date.now(),
  wait: (milliseconds, signal) => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const over = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, milliseconds)
    })
    return unless(signal, over).finally(() => clearTimeout(timer))
  },
}

/**
 * Waits for work only as long as nobody calls it off; the work itself goes on.
 * @throws the signal's reason as soon as it is aborted
 */
export function unless<T>(signal: AbortSignal, work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = (): void => reject(signal.reason)
    if (signal.aborted) stop()
    signal.addEventListener('abort', stop, { once: true })
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop))
  })
}

/**
 * Work that may not take longer than that; the work itself goes on.
 * @param tooLate makes the error it rejects with
 */
export async function within<T>(
  clock: Clock,
  milliseconds: number,
  work: Promise<T>,
  tooLate: () => Error,
): Promise<T> {
  const over = new AbortController()
  const late = clock.wait(milliseconds, over.signal).then(() => {
    throw tooLate()
  })
  try {
    return await Promise.race([work, late])
  } finally {
    over.abort()
  }
}
