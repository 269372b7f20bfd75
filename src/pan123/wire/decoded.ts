import type { Fact, Problem } from '../../core/index.ts'

/** What an answer tells: facts that hold, and what was wrong with it. */
export interface Decoded {
  readonly facts: readonly Fact[]
  readonly problem: Problem | null
}

/** An answer that is fine and tells nothing we keep. */
export const NOTHING: Decoded = { facts: [], problem: null }

/** An answer, or a question, of a form that is not known. */
export const UNREADABLE: Decoded = { facts: [], problem: { code: 'unreadable' } }

export const fact = (...facts: readonly Fact[]): Decoded => ({ facts, problem: null })
