import { MountlinkError } from '../core/index.ts'

/** Why OpenList refuses a line. */
export type LineProblem =
  /** An odd number of spaces before it. */
  | 'indent'
  /** Neither a folder nor a URL in it. */
  | 'no-url'
  /** What stands before the URL does not end with a colon. */
  | 'no-colon'
  /** Nothing but a colon before the URL. */
  | 'no-name'
  | 'size'
  | 'time'

/** Thrown for a text with which OpenList's mount would not start. Carries the line, counted from 1, and why. */
export class OpenListTextError extends MountlinkError {
  readonly line: number

  constructor(line: number, reason: LineProblem) {
    super('openlist-text', { line, reason })
    this.name = 'OpenListTextError'
    this.line = line
  }
}
