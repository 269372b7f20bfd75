import type { PickedNode, Problem, SpaceId } from '../core/index.ts'
import type { Repair } from '../openlist/index.ts'

export type FormatId =
  | 'pan123-link'
  | 'url-tree-signed'
  | 'url-tree'
  | 'direct-links'
  | 'direct-links-signed'
  | 'pan123-share'
  | 'folder-id'

/** A text to paste, or the row that OpenList's *Import* takes. */
export type Shape = 'text' | 'storage-json'

/** What a format is, before anything is exported. */
export interface Format {
  readonly id: FormatId
  /** The first is the usual one. */
  readonly shapes: readonly Shape[]
  readonly space: 'own' | 'share'
  /** Picked files, each with its link, or the folder the user stands in. */
  readonly takes: 'files' | 'folder'
  /** Works only with the account's signing key (`storage-json`: only as that shape). */
  readonly needsKey: 'always' | 'storage-json' | 'never'
}

export type KnownLink = { readonly url: string } | { readonly problem: Problem }

/** Everything an export is made of. No clock and no chance inside: the same input gives the same text. */
export interface ExportInput {
  readonly space: SpaceId
  /** The folder the user stands in: its id is what *Folder id* hands over. */
  readonly folder: { readonly id: number; readonly name: string }
  readonly picked: readonly PickedNode[]
  readonly links: ReadonlyMap<number, KnownLink>
  /** The account's signing key; null where none is set. */
  readonly key: { readonly uid: string; readonly privateKey: string } | null
  readonly share: { readonly key: string; readonly password: string } | null
  readonly customHosts: readonly { readonly host: string; readonly uid: string }[]
  /** Minutes. */
  readonly validMinutes: number
  /** Hours. */
  readonly signedHours: number
  /** Unix seconds by 123pan's clock. */
  readonly now: number
  /** Gives 32 hex digits, new at each call. */
  readonly rand: () => string
  /** For the storage row, e.g. `/Movies`. */
  readonly mountPath: string
}

/** A picked file that is not in the text, and why. */
export interface Missing {
  readonly id: number
  readonly name: string
  readonly problem: Problem
}

export type Warning = (typeof WARNINGS)[number]

export const WARNINGS = [
  /** Links go out that anyone can use at the user's cost. */
  'unauthenticated',
  /** No key is set: the text is right, but OpenList must be given the key by hand. */
  'no-key',
  /** The text carries the signing key. */
  'carries-key',
  /** The text carries the share password. */
  'carries-password',
  /** The text is longer than the 65,535 bytes MySQL keeps. */
  'too-long-for-mysql',
  /** Some files have no time (written as 0). */
  'time-unknown',
] as const

export interface ExportResult {
  readonly text: string
  /** The text as the preview may show it: the key is masked. The share password is not: it is the user's to see. */
  readonly shown: string
  readonly fileName: string
  /** How many files are in the text; 0 where a folder is handed over whole. */
  readonly files: number
  readonly repairs: readonly Repair[]
  readonly missing: readonly Missing[]
  readonly warnings: readonly Warning[]
  /** When the links in it end, Unix seconds; null where they do not. */
  readonly expiresAt: number | null
}

/** What a format makes; the registry adds the file's name. */
export type Made = Omit<ExportResult, 'fileName'>
