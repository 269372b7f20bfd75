import type { Account } from './account.ts'

export interface Share {
  /** `[A-Za-z0-9]+-[A-Za-z0-9]+` */
  readonly key: string
  name: string
  /** '' = none. */
  password: string
  readonly owner: Account
  /** The sharer's real folder, whose entries are the share's root. */
  readonly folder: number
  /** Unix seconds; null = never. */
  expires: number | null
  /** Visitors must be logged in (5112). */
  loginNeeded: boolean
}
