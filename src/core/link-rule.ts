import type { OwnSpaceId } from './space.ts'

/**
 * How the direct links of one direct-link space are made, learned from a link that 123pan gave and checked on others:
 * with it the rest are computed without a request a file.
 */
export interface LinkRule {
  readonly space: OwnSpaceId
  /** The top-level folder whose files it holds for. */
  readonly top: number
  /** `path`: the names of the folders from the top-level one down, then the file's; `id`: the file's id alone. */
  readonly form: 'path' | 'id'
  /** What stands before names or id: `https://<host>/` or `https://<host>/<uid>/`. */
  readonly prefix: string
  /** Files whose links 123pan gave and the rule gives too, the one it was learned from first. */
  readonly checked: readonly number[]
  /** When it was last checked, Unix milliseconds. */
  readonly at: number
}

/** Where a link is from. */
export type LinkSource =
  /** The page asked 123pan for it. */
  | { readonly kind: 'given' }
  /** We asked 123pan for it. */
  | { readonly kind: 'asked' }
  /** By a rule that was checked on so many files. */
  | { readonly kind: 'computed'; readonly checked: number }
