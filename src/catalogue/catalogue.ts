import type { Entry, Fact, FolderState, LinkRule, OwnSpaceId, Problem, SpaceId } from '../core/index.ts'

/** What is known of a space beside its entries. */
export interface SpaceInfo {
  readonly space: SpaceId
  /** Account nickname or share name; '' where unknown. */
  readonly name: string
  /** Share password that was accepted; '' for none or for an own drive. */
  readonly password: string
  /** When a fact of it last came in, Unix milliseconds. */
  readonly seenAt: number
  /** Rows of its newest listings that were left out because they could not be understood. */
  readonly odd: number
}

/** The link of a file: given by 123pan, or known to be missing. */
export type LinkState =
  | {
      readonly url: string
      readonly at: number
      /** We asked for it; else the page did. */
      readonly asked: boolean
    }
  | { readonly problem: Problem; readonly at: number }

/** What can be shown of a folder at once, however large it is. */
export interface Head {
  readonly state: FolderState
  /** Its first entries in the order of `naturalOrder`, at most `HEAD_ROWS`. */
  readonly rows: readonly Entry[]
}

/** A folder as it is on disk at one moment. */
export interface Listing {
  readonly folder: number
  /** undefined when it was never listed. */
  readonly state: FolderState | undefined
  /** Of a folder known whole in natural order, if it is large. */
  readonly rows: readonly Entry[]
}

/** What was seen, on disk. All contexts of the extension read the same. */
export interface ReadableCatalogue {
  /** The entries of a folder, in no promised order. */
  children(space: SpaceId, folder: number): Promise<Entry[]>
  /** The first entries of a folder, as people read them; undefined when it was never listed. One small record, whatever the folder's size. */
  head(space: SpaceId, folder: number): Promise<Head | undefined>
  /** One entry by its id. */
  entry(space: SpaceId, id: number): Promise<Entry | undefined>
  /** What is known of a folder's completeness; undefined when it was never listed. */
  folder(space: SpaceId, folder: number): Promise<FolderState | undefined>
  /** All folder states of a space: which folders were ever listed. */
  folders(space: SpaceId): Promise<FolderState[]>
  /** Folders, of those some time listed, whose entries or state have changed since a revision (0: all of them), and the revision of now. */
  changes(space: SpaceId, since: number): Promise<{ readonly revision: number; readonly folders: readonly number[] }>
  /** Several folders as of one moment: for many small ones faster than one by one. */
  listings(space: SpaceId, folders: readonly number[]): Promise<Listing[]>
  /** The way from the top to a folder, itself last; a name not known is null. The top (0) is not in it. */
  path(space: SpaceId, folder: number): Promise<{ readonly id: number; readonly name: string | null }[]>
  /** Links of those of the files that have one or were asked in vain. */
  links(space: SpaceId, files: readonly number[]): Promise<Map<number, LinkState>>
  /** Files of a space with their links, of at most `most` files asked for: to test a key with, and to see which hosts there are. */
  someLinks(space: SpaceId, most: number): Promise<{ readonly file: number; readonly url: string }[]>
  /** Folders known to be, or to lie in, a direct-link space: switched on before our eyes, or the highest known above a file that has a link. */
  linkSpaces(space: SpaceId): Promise<number[]>
  /** The rules by which links of a space are computed. */
  linkRules(space: OwnSpaceId): Promise<LinkRule[]>
  info(space: SpaceId): Promise<SpaceInfo | undefined>
  infos(): Promise<SpaceInfo[]>
  close(): void
}

/** The same, for the background, which alone writes. */
export interface Catalogue extends ReadableCatalogue {
  /**
   * Takes facts in, in one transaction; resolves when it is durable. Doing it twice changes nothing.
   * @param at when the answer arrived, Unix milliseconds
   * @param asked we asked for it ourselves; else the page did
   * @throws MountlinkError `storage-full`
   */
  takeIn(facts: readonly Fact[], at: number, asked?: boolean): Promise<void>
  /** Keeps a rule in place of the one for the same top-level folder. A link taken in later that contradicts it ends it. */
  keepLinkRule(rule: LinkRule): Promise<void>
  /** Forgets the rule for a top-level folder. */
  dropLinkRule(space: OwnSpaceId, top: number): Promise<void>
}
