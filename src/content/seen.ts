import type { Observed } from '../messages/index.ts'
import { BATCH, sizeOf, WAITING } from './outbox.ts'

/**
 * Keeps all that was seen and asked for in this document, in its memory: in a private window without a background,
 * where only our pages that are open just then take it in, each for itself.
 */
export class Seen {
  /** Observations given up: too large, or too many. */
  lost = 0
  /** None waits for anybody, so nothing can be wrong with that. */
  readonly waiting = 0
  readonly problem = null
  readonly #all: Observed[] = []
  readonly #tell: (observed: Observed) => Promise<unknown>
  #size = 0

  /** @param tell tells our pages that are open; rejects where there is none */
  constructor(tell: (observed: Observed) => Promise<unknown>) {
    this.#tell = tell
  }

  /** Keeps an observation, and tells our open pages. */
  add(observed: Observed): void {
    if (this.keep(observed)) void this.#tell(observed).catch(() => undefined)
  }

  /** Keeps an observation that our page gets by itself. @returns whether there was room */
  keep(observed: Observed): boolean {
    const size = sizeOf(observed)
    if (size > BATCH || this.#size + size > WAITING) {
      this.lost++
      return false
    }
    this.#all.push(observed)
    this.#size += size
    return true
  }

  /** @returns observations from one on, as many as a message may hold; none at the end */
  from(first: number): readonly Observed[] {
    let size = 0
    const rest = this.#all.slice(first)
    const end = rest.findIndex((observed) => (size += sizeOf(observed)) > BATCH)
    return end < 0 ? rest : rest.slice(0, end)
  }
}
