import type { ProblemCode } from '../../core/index.ts'
import type { Missing } from '../../export/index.ts'

/** Asking once more changes nothing: 123pan has answered, or the reason lies elsewhere. */
const FINAL: ReadonlySet<ProblemCode> = new Set([
  'no-direct-link',
  'link-unreadable',
  'file-not-found',
  'file-blocked',
  'host-not-known',
  'uid-not-the-keys',
])

/** Of the missing files those whose link 123pan may still give. */
export const askable = (missing: readonly Missing[]): readonly Missing[] =>
  missing.filter(({ problem }) => !FINAL.has(problem.code))

/** Of the missing files those whose link 123pan refused or gave spoilt: asked again it may give another, once something has changed there. */
export const askableAgain = (missing: readonly Missing[]): readonly Missing[] =>
  missing.filter(({ problem }) => problem.code === 'no-direct-link' || problem.code === 'link-unreadable')
