import type { PartlyKnown, Problem, SpaceId } from '../core/index.ts'
import type { ExportResult, FormatId, LinkSources, Shape, Split } from '../export/index.ts'
import type { LinkGroup } from '../messages/index.ts'
import type { Settings } from '../platform/index.ts'

/** What the press is asked for. What it is made of, the key too, it reads from disk itself. */
export interface Order {
  readonly turn: number
  /** The turn in which just this was first ordered: a later order of the same, to see what is new on disk, does not end one at work. */
  readonly content: number
  readonly space: SpaceId
  readonly folder: { readonly id: number; readonly name: string }
  /** The selection's marks: entry id, picked or dropped. */
  readonly marks: readonly (readonly [id: number, picked: boolean])[]
  readonly format: FormatId
  readonly shape: Shape
  readonly mountPath: string
  readonly split: Split
  readonly splitBytes: number
  /** Sent along: neither an offscreen document nor a worker can read the settings. */
  readonly settings: Pick<Settings, 'customHosts' | 'validMinutes' | 'signedHours' | 'clockOffset'>
}

/** A file to be taken away. The text stays in the press: `url` is a blob URL of our own origin, as long as the press lives. */
export interface PressFile {
  readonly fileName: string
  readonly url: string
  /** As UTF-8. */
  readonly bytes: number
}

/** One storage's text. */
export interface Part extends PressFile {
  readonly mountPath: string
  readonly files: number
}

export interface Made extends Omit<ExportResult, 'parts' | 'repairs' | 'ids'> {
  /** At least one; several only where the export is split. */
  readonly parts: readonly Part[]
  /** The first part's first lines, the key masked, and how many more there are. */
  readonly shown: string
  readonly moreLines: number
  /** Of several parts also one file for *Backup & Restore*, where the shape is `storage-json`; null else. */
  readonly restore: PressFile | null
  /** Of a tree of links a blob URL of its files' FileIds, as a Float64Array, in the order of the lines of all parts. */
  readonly ids: string | null
  readonly sources: LinkSources
  /** Hosts in it that are neither 123pan's for this account nor confirmed by the user. */
  readonly strangers: Many<string>
  /** What `links` is to be asked for, to check the rules again that were last checked long ago. */
  readonly recheck: readonly LinkGroup[]
  readonly repairs: Many<ExportResult['repairs'][number]>
}

/** Of what may be many only the first; `count` is of all. */
export interface Many<T> {
  readonly first: readonly T[]
  readonly count: number
}

/** Picked files that are not in the text for one reason, by their names. */
export interface MissingFiles extends Many<string> {
  readonly problem: Problem
}

/** What came of an order. */
export type Outcome = (
  | { readonly kind: 'made'; readonly made: Made }
  | { readonly kind: 'problem'; readonly problem: Problem }
) & {
  readonly missing: readonly MissingFiles[]
  /** Picked folders that are not known to their end. */
  readonly partlyKnown: Many<PartlyKnown>
  /** All of them. */
  readonly partlyIds: readonly number[]
  /** What `links` is to be asked for, to get the links that are missing and can be had; and again, of those that 123pan refused before. */
  readonly askable: readonly LinkGroup[]
  readonly askableAgain: readonly LinkGroup[]
}

export interface Delivery {
  readonly turn: number
  readonly outcome: Outcome
}

/** From one of our pages to the press. */
export type ToPress =
  | { readonly order: Order }
  /** To be saved as a file, which goes on when the page is closed. */
  | { readonly save: Pick<PressFile, 'url' | 'fileName'> }
  /** The page is still there: keeps the press's own page from being ended as idle. */
  | 'ping'

/** The name of the connection between the two. */
export const PRESS = 'press'
