import type { Problem, ProblemCode } from '../../core/index.ts'

/** Refusals that are about one file; any other is about the account or the moment and says nothing of it. */
const OF_THE_FILE: ReadonlySet<ProblemCode> = new Set(['no-direct-link', 'file-not-found'])

export const isOfTheFile = ({ code }: Problem): boolean => OF_THE_FILE.has(code)
