/**
 * Takes all steps of some work at once, where nobody waits before a window.
 * @returns what the work comes to
 */
export function allSteps<T>(steps: Generator<unknown, T, undefined>): T {
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
  }
}
