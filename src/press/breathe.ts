/** Milliseconds of work after which messages that have come in are looked at. */
const AT_ONCE = 40

/** Lets a long work be told to stop. */
export interface Breath {
  /** To be awaited now and then. @returns whether the work is still wanted */
  readonly take: () => Promise<boolean>
}

/** @param wanted whether the work is still wanted */
export function createBreath(wanted: () => boolean): Breath {
  let until = performance.now() + AT_ONCE
  return {
    take: async () => {
      if (performance.now() < until) return true
      await nextTask()
      until = performance.now() + AT_ONCE
      return wanted()
    },
  }
}

/** A timer would wait for four milliseconds each time. */
const nextTask = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.addEventListener('message', () => {
      port1.close()
      resolve()
    })
    port1.start()
    port2.postMessage(null)
  })
