import type { Account } from './account.ts'
import type { Share } from './share.ts'

/** How answers are spelled: field and number forms change between 123pan's versions. */
export interface Dialect {
  /** `FileId` or `fileId`. */
  fields: 'Pascal' | 'camel'
  /** Numbers in `data`, as numbers or as strings. */
  numbers: 'number' | 'string'
  /** The envelope's `code`. */
  code: 'number' | 'string'
  /** The name of the envelope's text. */
  text: 'message' | 'msg'
}

/** All that the replica knows. Tests change it at will; requests read it as it is at that moment. */
export interface World {
  /** By uid. */
  readonly accounts: Map<string, Account>
  /** By share key. */
  readonly shares: Map<string, Share>
  readonly dialect: Dialect
  /** What getBaseUrl answers, and where the page sends its lists. */
  apiOrigin: string
  /** Where the page asks for user/info. */
  userApiOrigin: string
  /** Calls without a `platform` header are refused. */
  platformDemanded: boolean
  /** The page signs its requests. */
  pageSigns: boolean
  /** The page keeps its token JSON-quoted in localStorage. */
  tokenQuoted: boolean
  /** The page has other class names, and another attribute for the ids of its rows. */
  redesigned: boolean
  /** Seconds by which the direct-link hosts' clock is ahead of ours. */
  clockSkew: number
  /** Folders that are listed short, by their id. */
  readonly listedShort: Map<number, ListedShort>
}

/** A folder of which fewer rows are shown than `Total` says. */
export interface ListedShort {
  /** How many rows are shown. */
  readonly rows: number
  /** How many readings to the end are short, before all rows are shown; `Infinity` for ever. */
  readings: number
}

/** @returns the account of a token, as sent in `Authorization: Bearer <token>`; null when it is (no longer) known */
export const accountOfToken = (world: World, authorization: string | undefined): Account | null => {
  const token = /^Bearer (.+)$/.exec(authorization ?? '')?.[1]
  return [...world.accounts.values()].find((account) => account.token === token) ?? null
}

/** @throws Error when there is no such account: for tests that name one. */
export const accountOf = (world: World, uid: string): Account => {
  const account = world.accounts.get(uid)
  if (!account) throw new Error(`No account ${uid} in this world`)
  return account
}

/** @throws Error when there is no such share: for tests that name one. */
export const shareOf = (world: World, key: string): Share => {
  const share = world.shares.get(key)
  if (!share) throw new Error(`No share ${key} in this world`)
  return share
}
