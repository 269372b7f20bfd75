import type { Entry, Fact, FolderState, Problem, SpaceId } from '../core/index.ts'

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
  | { readonly url: string; readonly at: number }
  | { readonly problem: Problem; readonly at: number }

/** What was seen, on disk. All contexts of the extension read the same; the background alone writes. */
export interface Catalogue {
  /**
   * Takes facts in, in one transaction; resolves when it is durable. Doing it twice changes nothing.
   * @param at when the answer arrived, Unix milliseconds
   * @throws MountlinkError `storage-full`
   */
  takeIn(facts: readonly Fact[], at: number): Promise<void>
  /** The entries of a folder, in no promised order. */
  children(space: SpaceId, folder: number): Promise<Entry[]>
  /** One entry by its id. */
  entry(space: SpaceId, id: number): Promise<Entry | undefined>
  /** What is known of a folder's completeness; undefined when it was never listed. */
  folder(space: SpaceId, folder: number): Promise<FolderState | undefined>
  /** All folder states of a space: which folders were ever listed. */
  folders(space: SpaceId): Promise<FolderState[]>
  /** The way from the top to a folder, itself last; a name not known is null. The top (0) is not in it. */
  path(space: SpaceId, folder: number): Promise<{ readonly id: number; readonly name: string | null }[]>
  /** Links of those of the files that have one or were asked in vain. */
  links(space: SpaceId, files: readonly number[]): Promise<Map<number, LinkState>>
  /** Files of a space with their links, of at most `most` files asked for: to test a key with, and to see which hosts there are. */
  someLinks(space: SpaceId, most: number): Promise<{ readonly file: number; readonly url: string }[]>
  /** Folders known to be, or to lie in, a direct-link space: switched on before our eyes, or the highest known above a file that has a link. */
  linkSpaces(space: SpaceId): Promise<number[]>
  info(space: SpaceId): Promise<SpaceInfo | undefined>
  infos(): Promise<SpaceInfo[]>
  close(): void
}
