import type { Result } from './result.ts'

/** What a bench is given. */
export interface Given {
  /** Whether to run what takes minutes of real time. */
  readonly real: boolean
  /** Says how far it is. */
  readonly say: (words: string) => void
}

/** One file of measurements. */
export interface Bench {
  readonly name: string
  /** The heading of its table. */
  readonly title: string
  /** How it was measured, in sentences: what is beside what, how many rounds. */
  readonly how: string
  readonly run: (given: Given) => Promise<readonly Result[]>
}
