import type { SpaceId } from './space.ts'

/** How much of a folder is known. Kept on disk beside its entries. */
export interface FolderState {
  readonly space: SpaceId
  readonly folder: number
  /** 123pan's count; null where it does not say. */
  readonly total: number | null
  /** Distinct entries on disk whose parent is this folder. */
  readonly known: number
  /** Every entry is known, as of `seenAt`. */
  readonly complete: boolean
  /** Rows of the current run that could not be understood. */
  readonly odd: number
  /** When a page of it was last seen, Unix milliseconds. */
  readonly seenAt: number
  /** The pages seen in one order, from a page 1 on. */
  readonly run: {
    readonly order: string
    /** Unix milliseconds of its page 1; entries remember it, so what a full run did not show is gone. */
    readonly startedAt: number
    readonly pages: readonly number[]
    readonly lastPage: number | null
  }
}
