import type { Problem, ProblemCode } from '../../core/index.ts'
import type { DeadShare } from '../../library/index.ts'
import { readShareLines, type ShareLink } from '../../pan123/index.ts'

/** Why a share is taken for dead; others were kept by a later Mountlink. */
const CODES: readonly ProblemCode[] = ['share-expired', 'share-wrong-password', 'share-needs-login', 'file-not-found']

/** @returns why a share of the list cannot be mounted */
export const whyDead = ({ code }: DeadShare): Problem => ({
  code: CODES.find((known) => known === code) ?? 'unexpected',
})

/** @returns the share of a line in the list; null where it cannot be read any more */
export function deadLink({ text }: DeadShare): ShareLink | null {
  const [line] = readShareLines(text)
  return line?.problem === null ? line.share : null
}

/**
 * @param before as it stands in the list already
 * @param text the line as it was pasted
 * @param now Unix milliseconds
 * @returns as it goes into the list; what is dead for the same reason as before is so since then
 */
export const deadEntry = (
  before: DeadShare | undefined,
  { shareKey, text }: Pick<DeadShare, 'shareKey' | 'text'>,
  { code }: Problem,
  now: number,
): DeadShare => ({ shareKey, text, code, at: before?.code === code ? before.at : now })

/** @returns the pasted text with a line that came back to life, unless its share stands there already */
export function withLine(text: string, line: string, shareKey: string): string {
  const stands = readShareLines(text).some((each) => each.problem === null && each.share.shareKey === shareKey)
  if (stands) return text
  return text === '' || text.endsWith('\n') ? `${text}${line}\n` : `${text}\n${line}\n`
}
