/** Milliseconds for which work may hold the thread at once: a key pressed meanwhile still shows within two frames. */
const SLICE = 16

/**
 * Does long work slice by slice, the first one at once (so that what is short is done in the same frame), with pauses
 * between them in which the window can draw and listen.
 * @param onSlice what the steps of a slice gave; not called for the last
 * @param onEnd what the steps of the last slice gave, and what the work comes to
 * @returns how to give it up
 */
export function inSteps<S, R>(
  steps: Generator<S, R, undefined>,
  onSlice: (given: readonly S[]) => void,
  onEnd: (given: readonly S[], result: R) => void,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const slice = (): void => {
    const end = performance.now() + SLICE
    const given: S[] = []
    do {
      const next = steps.next()
      if (next.done) return onEnd(given, next.value)
      given.push(next.value)
    } while (performance.now() < end)
    timer = setTimeout(slice)
    onSlice(given)
  }
  slice()
  return () => clearTimeout(timer)
}
