import type { NameRule } from './name-rule.ts'
import type { OpenListFile } from './node.ts'
import type { LineProblem } from './text-error.ts'

/** What the two drivers that read a tree of links do not share: how a file stands in a line. */
export interface LineFormat {
  readonly fileName: NameRule
  /**
   * @param file with its URL as `encodeUrl` gives it
   * @returns the line without its indentation
   */
  readonly fileLine: (file: Omit<OpenListFile, 'name'>, name: string) => string
  /** Makes the file of one line, as the driver does. */
  readonly readFile: (line: FileLine, fail: Fail) => OpenListFile
}

/** A line that is no folder, cut before its URL as OpenList cuts it. */
export interface FileLine {
  /** The colon-separated fields before the URL; null where the line is the URL alone. */
  readonly fields: readonly string[] | null
  readonly url: string
}

/** Ends the parse: OpenList refuses the whole text. */
export type Fail = (reason: LineProblem) => never
