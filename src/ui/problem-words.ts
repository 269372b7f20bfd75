import { signal } from '@preact/signals'
import type { Problem } from '../core/index.ts'
import type { problemTexts } from '../texts/problems.ts'
import { tell } from './settings.ts'

/** What happened and what to do about it, in the user's language. */
export interface ProblemWords {
  readonly what: string
  readonly todo: string
}

const texts = signal<typeof problemTexts | null>(null)
let asked = false

/**
 * The sentences of a problem. They are many and seldom needed, so they are loaded when the first is: until then they
 * are empty, and whoever shows them is drawn again.
 */
export function problemWords({ code, detail }: Problem): ProblemWords {
  const loaded = texts.value
  if (loaded) return { what: tell(loaded[code].what, detail), todo: tell(loaded[code].todo, detail) }
  if (!asked) void import('../texts/problems.ts').then(({ problemTexts }) => (texts.value = problemTexts))
  asked = true
  return { what: '', todo: '' }
}
