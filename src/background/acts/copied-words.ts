import { formatTime, type Problem, type ProblemCode } from '../../core/index.ts'
import type { FormatId, Missing } from '../../export/index.ts'
import type { PointedRows } from '../../messages/index.ts'
import { actsTexts } from '../../texts/index.ts'
import type { FileLines } from './file-lines.ts'
import { nameInWords } from './name.ts'
import type { Printed } from './print.ts'
import type { Said, Speech } from './speech.ts'

/** What was pointed at besides the files whose lines were wanted. */
export interface Beside {
  readonly folders: number
  /** Rows that stand for nothing in this account. */
  readonly unknown: number
  /** The page's own count; null where it says nothing. */
  readonly counted: number | null
}

export type LineFormat = keyof typeof actsTexts.copiedOne & FormatId

/**
 * @param names of the files whose lines were wanted
 * @returns what was copied, what was not, and why
 */
export function fileWords(
  speech: Speech,
  format: LineFormat,
  names: readonly string[],
  lines: FileLines,
  beside: Beside,
): Said {
  const { printed, stopped, missing } = lines
  const first = stopped ?? missing[0]?.problem
  if (!printed) {
    const failed = speech.failed(first ?? actsTexts.notHere)
    return names.length === 1 ? failed : { ...failed, notes: [...failed.notes, ...besideWords(speech, beside, lines)] }
  }
  const { files } = printed
  const all = Math.max(beside.counted ?? 0, names.length + beside.folders + beside.unknown)
  const title =
    files < all
      ? speech.say(actsTexts.copiedSome, { n: files, all })
      : files === 1
        ? speech.say(actsTexts.copiedOne[format], { name: nameInWords(names[0] ?? '') })
        : speech.say(actsTexts.copiedAll[format], { n: files })
  const notes = [...linkWords(speech, printed), ...missingWords(speech, missing, stopped)]
  return { tone: files === all ? 'good' : 'part', title, notes: [...notes, ...besideWords(speech, beside, lines)] }
}

/** @returns until when links work, in the words of `speech` */
export const untilWords = (speech: Speech, expiresAt: number): string =>
  speech.say(actsTexts.worksUntil, {
    time: formatTime(expiresAt, Intl.DateTimeFormat().resolvedOptions().timeZone),
  })

/** @returns that more rows are ticked than were told, where the page's own count says so */
export const restWords = (speech: Speech, { rows, counted }: PointedRows): string[] =>
  counted === null || counted <= rows.length
    ? []
    : [speech.say(actsTexts.restLeftOut, { n: rows.length, all: counted })]

function linkWords(speech: Speech, { expiresAt, repairs, warnings, found: { strangers } }: Printed): string[] {
  return [
    ...(expiresAt === null ? [] : [untilWords(speech, expiresAt)]),
    ...(warnings.includes('unauthenticated') ? [speech.say(actsTexts.anyone)] : []),
    ...(strangers.length > 0
      ? [speech.say(actsTexts.stranger, { list: strangers.map((host) => nameInWords(host)).join(', ') })]
      : []),
    ...(repairs > 0 ? [speech.say(actsTexts.repaired, { n: repairs })] : []),
  ]
}

/** By reason, each with how many there are. */
function missingWords(speech: Speech, missing: readonly Missing[], stopped: Problem | null): string[] {
  const counts = new Map<ProblemCode, { readonly problem: Problem; n: number }>()
  for (const { problem } of missing) {
    // What was not asked for any more is missing because of what stopped it.
    const why = stopped && problem.code === 'link-not-asked' ? stopped : problem
    const count = counts.get(why.code)
    if (count) count.n++
    else counts.set(why.code, { problem: why, n: 1 })
  }
  return [...counts.values()].map(({ problem, n }) => speech.say(actsTexts.without, { n, why: speech.what(problem) }))
}

function besideWords(speech: Speech, { folders, unknown }: Beside, { unasked }: Pick<FileLines, 'unasked'>): string[] {
  return [
    ...(unasked > 0 ? [speech.say(actsTexts.tooManyToAsk, { n: unasked })] : []),
    ...(folders > 0 ? [speech.say(actsTexts.foldersLeftOut, { n: folders })] : []),
    ...(unknown > 0 ? [speech.say(actsTexts.notHereLeftOut, { n: unknown })] : []),
  ]
}
