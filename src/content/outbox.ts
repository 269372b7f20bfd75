import { MountlinkError, type Problem, type ProblemCode } from '../core/index.ts'
import type { Observed, Taken } from '../messages/index.ts'

/** Characters a batch may have: a runtime message is JSON of at most 64 MiB, and a character takes six bytes at worst. */
export const BATCH = 8 * 2 ** 20
/** Characters that may wait. */
export const WAITING = 64 * 2 ** 20
/** Milliseconds before the first and, after doubling, between later attempts. */
const PAUSE = { first: 250, longest: 10_000 }
/** Attempts with one observation that the background hears and cannot take. */
const ATTEMPTS = 5
/** What passes: the background died without a word, or the disk must be seen to first. */
const PASSING: ReadonlySet<ProblemCode> = new Set(['tab-gone', 'storage-full', 'storage-unusable'])

export interface Carrier {
  /** Resolves when what was sent is on disk. */
  readonly send: (batch: readonly Observed[]) => Promise<Taken>
  readonly pause: (milliseconds: number) => Promise<void>
  /** Whether sending can still succeed at all. */
  readonly isConnected: () => boolean
}

/**
 * Keeps each observation until the background has acknowledged it; sends again when the
 * background was killed on the way. What cannot be kept is counted.
 */
export class Outbox {
  /** Observations given up: unreadable, too large, too many waiting, or refused again and again. */
  lost = 0
  /** Why the background cannot take what waits; null while it can. */
  problem: Problem | null = null
  readonly #carrier: Carrier
  readonly #waiting: Observed[] = []
  #size = 0
  #failures = 0
  #sending = false

  constructor(carrier: Carrier) {
    this.#carrier = carrier
  }

  get waiting(): number {
    return this.#waiting.length
  }

  /** Takes an observation and sends it as soon as what came before is acknowledged. */
  add(observed: Observed): void {
    const size = sizeOf(observed)
    if (size > BATCH || this.#size + size > WAITING) {
      this.lost++
      return
    }
    this.#waiting.push(observed)
    this.#size += size
    if (!this.#sending) void this.#sendAll()
  }

  async #sendAll(): Promise<void> {
    this.#sending = true
    while (this.#waiting.length > 0 && this.#carrier.isConnected()) {
      const batch = this.#nextBatch()
      const gone = await this.#carrier.send(batch).then(
        () => true,
        (error: unknown) => this.#failed(error),
      )
      if (gone) this.#forget(batch)
      else await this.#carrier.pause(Math.min(PAUSE.first * 2 ** (this.#failures - 1), PAUSE.longest))
    }
    this.#sending = false
  }

  /** After a failure one alone, so that an observation which cannot be taken holds up no other. */
  #nextBatch(): readonly Observed[] {
    let size = 0
    const end = this.#waiting.findIndex((observed) => (size += sizeOf(observed)) > BATCH)
    return this.#waiting.slice(0, this.#failures > 0 ? 1 : end < 0 ? undefined : end)
  }

  /** @returns whether to give the observation up */
  #failed(error: unknown): boolean {
    this.#failures++
    // The browser's own error: nobody listened, or the background died on the way.
    if (!(error instanceof MountlinkError)) return false
    this.problem = error.problem
    if (PASSING.has(error.problem.code) || this.#failures < ATTEMPTS) return false
    this.lost++
    return true
  }

  #forget(batch: readonly Observed[]): void {
    this.#failures = 0
    this.problem = null
    this.#waiting.splice(0, batch.length)
    for (const observed of batch) this.#size -= sizeOf(observed)
  }
}

/** Characters of an observation. */
export const sizeOf = ({ url, body, text }: Observed): number => url.length + (body?.length ?? 0) + text.length
