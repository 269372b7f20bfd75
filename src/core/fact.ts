import type { Entry } from './entry.ts'
import type { Problem } from './problem.ts'
import type { OwnSpaceId, ShareSpaceId, SpaceId } from './space.ts'

/** What one answer of 123pan tells us, decoded. The catalogue takes facts in. */
export type Fact = ListingPage | LinkFact | NoLinkFact | LinkSpaceFact | AccountFact | ShareFact | NamesFact

/** One page of one folder. */
export interface ListingPage {
  readonly kind: 'listing'
  readonly space: SpaceId
  readonly folder: number
  /** Counted from 1. */
  readonly page: number
  /** Order and page size together: pages of different orders cannot be put side by side. */
  readonly order: string
  /** How many entries the folder has, by 123pan's word; null where it does not say (shares). */
  readonly total: number | null
  /** No page follows. */
  readonly last: boolean
  readonly rows: readonly Entry[]
  /** Rows that could not be understood and were left out. */
  readonly odd: number
}

/** The direct link of one file, as 123pan gave it (percent-encoded, unsigned). */
export interface LinkFact {
  readonly kind: 'link'
  readonly space: OwnSpaceId
  readonly file: number
  readonly url: string
}

/** 123pan was asked for a direct link and gave none. */
export interface NoLinkFact {
  readonly kind: 'no-link'
  readonly space: OwnSpaceId
  readonly file: number
  readonly problem: Problem
}

/** A folder's direct-link space was switched on or off. */
export interface LinkSpaceFact {
  readonly kind: 'link-space'
  readonly space: OwnSpaceId
  readonly folder: number
  readonly enabled: boolean
}

export interface AccountFact {
  readonly kind: 'account'
  readonly space: OwnSpaceId
  /** '' where unknown. */
  readonly nickname: string
}

export interface ShareFact {
  readonly kind: 'share'
  readonly space: ShareSpaceId
  /** The password that was accepted; '' for none; null where this answer does not tell. */
  readonly password: string | null
  /** '' where unknown. */
  readonly name: string
}

/** Names of folders that were never listed themselves (for the breadcrumb). */
export interface NamesFact {
  readonly kind: 'names'
  readonly space: SpaceId
  readonly names: readonly { readonly id: number; readonly name: string }[]
}
