import type { ProblemCode, SpaceId } from '../core/index.ts'
import type { FormatId, Split } from '../export/index.ts'

/** What was picked for a mount, so that it can be made again later. */
export interface MountOrder {
  readonly space: SpaceId
  /** The folder the user stood in. */
  readonly folder: { readonly id: number; readonly name: string }
  /** The selection's marks: entry id, picked or dropped. */
  readonly marks: readonly (readonly [id: number, picked: boolean])[]
  readonly format: FormatId
  readonly mountPath: string
  readonly split: Split
  /** For 'size'. */
  readonly splitBytes: number
}

/** A share as OpenList mounts it. */
export interface MountedShare {
  readonly shareKey: string
  /** '' for none. */
  readonly password: string
  /** The folder's id, 0 = the share's top. */
  readonly folder: number
}

/** One storage of a mounting. */
export interface MountedStorage {
  /** OpenList's number for it. */
  readonly id: number
  readonly path: string
  /** 0 where a folder is mounted whole. */
  readonly files: number
}

/** What listing a mount through OpenList's own API has shown. */
export interface MountCheck {
  /** Unix milliseconds. */
  readonly at: number
  readonly expected: number
  readonly right: number
}

/** Something that was mounted: one storage, or the several into which an export was divided. */
export interface Mounting {
  readonly id: number
  /** Address of the server. */
  readonly base: string
  readonly driver: string
  /** Where it was to be mounted; its storages stand there or below. */
  readonly path: string
  /** What can be made again; null for what has no text. */
  readonly order: MountOrder | null
  readonly share: MountedShare | null
  readonly storages: readonly MountedStorage[]
  readonly files: number
  /** Unix milliseconds. */
  readonly createdAt: number
  readonly updatedAt: number
  /** When its signed links end, Unix seconds; null where they do not. */
  readonly expiresAt: number | null
  readonly checked: MountCheck | null
}

/** A text as it was mounted: kept so that it can be compared with, and put back. */
export interface Version {
  readonly mounting: number
  /** Unix milliseconds. */
  readonly at: number
  readonly expiresAt: number | null
  readonly files: number
  readonly texts: readonly VersionText[]
  /** Whether it was mounted to its end; else it was wanted, and something came between. */
  readonly whole: boolean
}

export interface VersionText {
  readonly path: string
  readonly text: string
  /** FileIds of its files, in the order of its lines. */
  readonly ids: Float64Array
}

/** A share that could not be mounted. */
export interface DeadShare {
  readonly shareKey: string
  /** The line as it was pasted. */
  readonly text: string
  /** Why. */
  readonly code: ProblemCode
  /** Unix milliseconds. */
  readonly at: number
}
