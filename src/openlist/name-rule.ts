import type { Repair } from './repair.ts'
import { trimSpace, trimSpaceStart } from './white-space.ts'

/** A name as a text can hold it; `reason` tells why it is not the given one, null where it is. */
export interface RepairedName {
  readonly name: string
  readonly reason: Repair['reason'] | null
}

/** Makes a name one that OpenList reads back and can open. Applied to its own result it changes nothing. */
export type NameRule = (name: string) => RepairedName

interface Step {
  readonly reason: Repair['reason']
  readonly apply: (name: string) => string
}

/** Half a character cannot be written as UTF-8. */
const halves: Step = { reason: 'character', apply: (name) => name.toWellFormed() }

/** PostgreSQL, one of the databases OpenList keeps the text in, refuses U+0000. */
const zero: Step = { reason: 'character', apply: (name) => name.replaceAll('\0', '\uFFFD') }

/** OpenList cleans paths before it looks them up: a backslash becomes a slash, and a slash always parts two names. */
const slashes: Step = { reason: 'slash', apply: (name) => name.replaceAll('/', '／').replaceAll('\\', '＼') }

/** A lone `\r` too: the text area into which the text is pasted turns it into `\n`. */
const lineBreaks: Step = { reason: 'line-break', apply: (name) => name.replaceAll(/[\r\n]+/g, ' ') }

const colons: Step = { reason: 'colon', apply: (name) => name.replaceAll(':', '：') }

/** What stands before a name is trimmed. What stands after it OpenList keeps today, unseen; it goes with the other. */
const spaceAround: Step = { reason: 'white-space', apply: trimSpace }

/** It would count as indentation, or be trimmed. At the end it stays: the line goes on with a colon. */
const spaceBefore: Step = { reason: 'white-space', apply: trimSpaceStart }

/** Path cleaning removes both. */
const dots: Step = { reason: 'dots', apply: (name) => (/^\.\.?$/.test(name) ? name.replaceAll('.', '．') : name) }

const empty: Step = { reason: 'empty', apply: (name) => (name === '' ? '_' : name) }

/** No step changes a name without one of these: nearly every name. */
const SUSPECT = /[:/\\\r\n\0\p{Surrogate}]|^[\s\x85]|[\s\x85]$|^\.{0,2}$/u

/** @returns a rule that takes the steps in turn; the first that changes the name gives the reason. */
const rule =
  (...steps: readonly Step[]): NameRule =>
  (given) => {
    if (!SUSPECT.test(given)) return { name: given, reason: null }
    let name = given
    let reason: RepairedName['reason'] = null
    for (const step of steps) {
      const next = step.apply(name)
      if (next !== name) reason ??= step.reason
      name = next
    }
    return { name, reason }
  }

/** A folder's line, the same in both formats. A colon in it is safe: only the last one is cut off. */
export const folderName = rule(halves, slashes, zero, lineBreaks, spaceBefore, dots, empty)

/** A file in UrlTree, whose name stands raw before the first colon. */
export const urlTreeName = rule(halves, slashes, zero, lineBreaks, colons, spaceAround, dots, empty)

/** A file in 123PanLink, whose name is percent-encoded in the URL: whatever OpenList can open stays. */
export const pan123LinkName = rule(halves, slashes, dots, empty)
