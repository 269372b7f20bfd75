import type { NoLinkFact, OwnSpaceId, Problem } from '../../core/index.ts'
import { type Decoded, fact, UNREADABLE } from './decoded.ts'
import { directUrl } from './direct-url.ts'
import { field } from './field.ts'
import { isOfTheFile } from './of-the-file.ts'
import type { Params } from './params.ts'
import { id } from './values.ts'

/** The link of the file that was asked for; one that cannot be read counts as none. */
export function linkIn(params: Params, space: OwnSpaceId, data: unknown): Decoded {
  const file = id(params('fileID'))
  if (file === null) return UNREADABLE
  const url = directUrl(field(data, 'url') ?? data)
  if (url !== null) return fact({ kind: 'link', space, file, url })
  return fact({ kind: 'no-link', space, file, problem: { code: 'link-unreadable' } })
}

/** @returns the fact that a file has no link; null where the refusal says nothing of the file. */
export function noLinkIn(params: Params, space: OwnSpaceId, problem: Problem): NoLinkFact | null {
  const file = id(params('fileID'))
  return file !== null && isOfTheFile(problem) ? { kind: 'no-link', space, file, problem } : null
}

/** A folder's direct-link space was switched. */
export function linkSpaceIn(params: Params, space: OwnSpaceId, enabled: boolean): Decoded {
  const folder = id(params('fileID'))
  if (folder === null) return UNREADABLE
  return fact({ kind: 'link-space', space, folder, enabled })
}
