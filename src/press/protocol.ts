import type { LinkGroup } from '../messages/index.ts'
import type { PartlyKnown, Problem, SpaceId } from '../core/index.ts'
import type { ExportResult, FormatId, Missing, Shape } from '../export/index.ts'

/** How an export becomes several storages. */
export type Split =
  | 'none'
  /** Each within the 65,535 bytes that MySQL keeps. */
  | 'mysql'
  /** One a folder of the folder shown. */
  | 'folder'
  /** Each of at most so many bytes: `Order.splitBytes`. */
  | 'size'

/** What the press is asked for. What it is made of, the key too, it reads from disk itself. */
export interface Order {
  readonly turn: number
  readonly space: SpaceId
  readonly folder: { readonly id: number; readonly name: string }
  /** The selection's marks: entry id, picked or dropped. */
  readonly marks: readonly (readonly [id: number, picked: boolean])[]
  readonly format: FormatId
  readonly shape: Shape
  readonly mountPath: string
  readonly split: Split
  readonly splitBytes: number
}

/** One storage's text. The text itself stays in the press: `url` is a blob URL of our own origin. */
export interface Part {
  readonly mountPath: string
  readonly fileName: string
  readonly url: string
  /** Of the text as UTF-8. */
  readonly bytes: number
  readonly files: number
  /** The first lines, the key masked, and how many more there are. */
  readonly shown: string
  readonly moreLines: number
}

/** Where the links of an export are from, counted. */
export interface LinkSources {
  readonly given: number
  readonly asked: number
  readonly computed: number
  /** The fewest files that a rule used was checked on; 0 where none was used. */
  readonly checkedOn: number
}

export interface Made extends Omit<ExportResult, 'text' | 'shown' | 'fileName' | 'missing' | 'repairs'> {
  /** At least one; several only where the export is split. */
  readonly parts: readonly Part[]
  /** Of several parts also one file for *Backup & Restore*, where the shape is `storage-json`; null else. */
  readonly restore: { readonly fileName: string; readonly url: string } | null
  readonly sources: LinkSources
  readonly missing: Many<Missing>
  readonly repairs: Many<ExportResult['repairs'][number]>
}

/** Of what may be many only the first; `count` is of all. */
export interface Many<T> {
  readonly first: readonly T[]
  readonly count: number
}

/** What came of an order. */
export type Outcome = (
  | { readonly kind: 'made'; readonly made: Made }
  | { readonly kind: 'problem'; readonly problem: Problem; readonly missing: Many<Missing> }
) & {
  /** Picked folders that are not known to their end. */
  readonly partlyKnown: Many<PartlyKnown>
  /** What `links` is to be asked for, to get the links that are missing and can be had; and again, of those that 123pan refused before. */
  readonly askable: readonly LinkGroup[]
  readonly askableAgain: readonly LinkGroup[]
}

export interface Delivery {
  readonly turn: number
  readonly outcome: Outcome
}
