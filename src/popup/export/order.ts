import type { Problem } from '../../core/index.ts'
import type { ExportInput, ExportResult, FormatId, Missing, Shape } from '../../export/index.ts'

/** What the worker is asked for. Chance it brings itself: functions cannot be sent. */
export interface Order {
  readonly turn: number
  readonly format: FormatId
  readonly shape: Shape
  readonly input: Omit<ExportInput, 'rand'>
}

/** An export; of the text to show only the beginning, for a preview of 20 MB would stop the window. */
export interface Made extends ExportResult {
  /** Lines that are in `text` but not in `shown`. */
  readonly moreLines: number
}

/** What came of an order. */
export type Outcome =
  | { readonly kind: 'made'; readonly made: Made }
  | { readonly kind: 'problem'; readonly problem: Problem; readonly missing: readonly Missing[] }

export interface Delivery {
  readonly turn: number
  readonly outcome: Outcome
}
