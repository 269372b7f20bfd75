import type { OwnSpaceId, Problem, ShareSpaceId, SpaceId } from '../../core/index.ts'
import { shareSpace } from '../../core/index.ts'
import { isShareKey } from '../share-path.ts'
import { field } from './field.ts'
import type { Params } from './params.ts'
import { count, flag, text } from './values.ts'

/** `operateType` of the dialog in which a folder is chosen: it lists folders only (facts of 2026-09). */
const CHOOSE_A_FOLDER = 7
/** Ten times what 123pan gives at once. What is longer a page has made up, to choke us: 10^6 sub-folders in one answer. */
const MOST_ROWS = 1000

/** A page of a folder, its rows not looked at. */
export interface ListedPage<Space extends SpaceId = SpaceId> {
  readonly space: Space
  readonly folder: number
  readonly page: number
  readonly rows: readonly unknown[]
}

/** An answer that is a page of a folder; or none, and what is wrong with it, if anything is. */
export interface Listed<Space extends SpaceId = SpaceId> {
  readonly page: ListedPage<Space> | null
  readonly problem: Problem | null
}

/** A page of an own folder; nothing for the bin, a search, the abnormal files and the "choose a folder" dialog. */
export function ownPageIn(params: Params, space: OwnSpaceId, data: unknown): Listed<OwnSpaceId> {
  const event = text(params('event')) ?? ''
  const elsewhere =
    flag(params('trashed')) ||
    flag(params('OnlyLookAbnormalFile')) ||
    (params('SearchData') ?? '') !== '' ||
    count(params('operateType')) === CHOOSE_A_FOLDER ||
    (event !== '' && event.toLowerCase() !== 'homelistfile')
  return elsewhere ? { page: null, problem: null } : pageIn(params, space, data)
}

/** A page of a share's folder. */
export function sharePageIn(params: Params, data: unknown): Listed<ShareSpaceId> {
  if (flag(field(data, 'Expired'))) return { page: null, problem: { code: 'share-expired' } }
  return pageIn(params, shareOf(params), data)
}

/** The share that is asked for; null where its key has not the form of one. */
export function shareOf(params: Params): ShareSpaceId | null {
  const key = text(params('shareKey'))
  return key !== null && isShareKey(key) ? shareSpace(key) : null
}

function pageIn<Space extends SpaceId>(params: Params, space: Space | null, data: unknown): Listed<Space> {
  const folder = count(params('parentFileId'))
  const page = count(params('Page')) ?? (count(params('next')) === 0 ? 1 : null)
  const given = field(data, 'InfoList')
  // An empty list of the server's language (Go) can be null; a missing one is another answer.
  const rows: unknown = given === null ? [] : given
  const reads = space !== null && folder !== null && page !== null && page > 0
  if (!reads || !Array.isArray(rows) || rows.length > MOST_ROWS) return { page: null, problem: { code: 'unreadable' } }
  return { page: { space, folder, page, rows }, problem: null }
}
