import type { PickedNode, Problem, SpaceId } from '../core/index.ts'
import type { Repair } from '../openlist/index.ts'
import type { FolderLinks } from './links-of.ts'

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

/** How an export becomes several storages. */
export type Split =
  | 'none'
  /** Each within the 65,535 bytes that MySQL keeps. */
  | 'mysql'
  /** One a folder of the folder shown. */
  | 'folder'
  /** Each of at most so many bytes. */
  | 'size'

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
  /** The driver's field that holds the text; null where there is no tree of links, which alone can be split. */
  readonly textField: 'origin_urls' | 'url_structure' | null
}

export type KnownLink = { readonly url: string } | { readonly problem: Problem }

/** Everything an export is made of. No clock and no chance inside: the same input gives the same text. */
export interface ExportInput {
  readonly space: SpaceId
  /** The folder the user stands in: its id is what *Folder id* hands over. */
  readonly folder: { readonly id: number; readonly name: string }
  /** The top-level folder that it is or lies in; 0 where it is the drive's top. */
  readonly top: number
  readonly picked: readonly PickedNode[]
  /** The links of what is picked, from the folder the user stands in. */
  readonly links: FolderLinks
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
  readonly split: Split
  /** For 'size': the most bytes of a text, or of a storage as JSON, UTF-8. */
  readonly splitBytes: number
}

/** A picked file that is not in the text, and why. */
export interface Missing {
  readonly id: number
  readonly name: string
  /** The top-level folder that it lies in; 0 for none. */
  readonly top: number
  readonly problem: Problem
}

/** Where the links of an export are from, counted. */
export interface LinkSources {
  readonly given: number
  readonly asked: number
  readonly computed: number
  /** The fewest files that a rule used was checked on; 0 where none was used. */
  readonly checkedOn: number
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
  /** A storage is longer than the 65,535 bytes MySQL keeps. */
  'too-long-for-mysql',
  /** Some files have no time (written as 0). */
  'time-unknown',
] as const

/** A piece of a part's text. Put one after the other, between the part's head and tail, they are what the user takes away. */
export interface Piece {
  /** Counted from 0. */
  readonly part: number
  readonly text: string
}

/** One storage, or the one text of an export that is not split. */
export interface ExportPart {
  readonly mountPath: string
  readonly fileName: string
  readonly head: string
  readonly tail: string
  /** How many files are in it; 0 where a folder is handed over whole. */
  readonly files: number
  /** The first lines as a preview may show them: the key is masked. The share password is not: it is the user's to see. */
  readonly shown: string
  /** Lines that are not in `shown`. */
  readonly moreLines: number
}

export interface ExportResult {
  /** At least one. */
  readonly parts: readonly ExportPart[]
  /** In all parts. */
  readonly files: number
  /** Of a tree of links the FileIds of its files, in the order of the lines of all parts; none else. */
  readonly ids: readonly number[]
  readonly repairs: readonly Repair[]
  readonly warnings: readonly Warning[]
  /** When the links in it end, Unix seconds; null where they do not. */
  readonly expiresAt: number | null
}
