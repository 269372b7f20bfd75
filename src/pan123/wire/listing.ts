import type { Entry, ListingPage, OwnSpaceId, ShareSpaceId, SpaceId } from '../../core/index.ts'
import { shareSpace } from '../../core/index.ts'
import { type Decoded, fact, NOTHING, UNREADABLE } from './decoded.ts'
import { field } from './field.ts'
import type { Params } from './params.ts'
import { entryOf, isTrashed } from './row.ts'
import { count, flag, name as nameIn, text } from './values.ts'

const SHARE_KEY = /^[A-Za-z0-9]+-[A-Za-z0-9]+$/
/** `operateType` of the dialog in which a folder is chosen: it lists folders only (facts of 2026-09). */
const CHOOSE_A_FOLDER = 7
/** Ten times what 123pan gives at once. What is longer a page has made up, to choke us: 10^6 sub-folders in one answer. */
const MOST_ROWS = 1000

/** A page of an own folder; nothing for the bin, a search, the abnormal files and the "choose a folder" dialog. */
export function ownListingIn(params: Params, space: OwnSpaceId, data: unknown): Decoded {
  const event = text(params('event')) ?? ''
  const elsewhere =
    flag(params('trashed')) ||
    flag(params('OnlyLookAbnormalFile')) ||
    (params('SearchData') ?? '') !== '' ||
    count(params('operateType')) === CHOOSE_A_FOLDER ||
    (event !== '' && event.toLowerCase() !== 'homelistfile')
  if (elsewhere) return NOTHING
  const page = pageIn(params, space, data)
  return page ? fact(page) : UNREADABLE
}

/** A page of a share's folder, and with it the password that opened it. */
export function shareListingIn(params: Params, data: unknown): Decoded {
  const space = shareOf(params)
  if (flag(field(data, 'Expired'))) return { facts: [], problem: { code: 'share-expired' } }
  const page = space && pageIn(params, space, data)
  if (!space || !page) return UNREADABLE
  return fact({ kind: 'share', space, password: text(params('SharePwd')), name: '' }, page)
}

/** A share's name. */
export function shareInfoIn(params: Params, data: unknown): Decoded {
  const space = shareOf(params)
  const name = nameIn(field(data, 'ShareName'))
  return space && name ? fact({ kind: 'share', space, password: null, name }) : NOTHING
}

/** The share that is asked for; null where its key has not the form of one. */
export function shareOf(params: Params): ShareSpaceId | null {
  const key = text(params('shareKey'))
  return key !== null && SHARE_KEY.test(key) ? shareSpace(key) : null
}

function pageIn(params: Params, space: SpaceId, data: unknown): ListingPage | null {
  const folder = count(params('parentFileId'))
  const page = count(params('Page')) ?? (count(params('next')) === 0 ? 1 : null)
  const given = field(data, 'InfoList')
  // An empty list of the server's language (Go) can be null; a missing one is another answer.
  const list = given === null ? [] : given
  if (folder === null || page === null || page < 1 || !Array.isArray(list) || list.length > MOST_ROWS) return null
  const rows: Entry[] = []
  let trashed = 0
  for (const row of list) {
    if (isTrashed(row)) trashed++
    else {
      const entry = entryOf(row, folder)
      if (entry) rows.push(entry)
    }
  }
  const next = field(data, 'Next')
  const order = ['orderBy', 'orderDirection', 'limit'].map((name) => text(params(name)) ?? '').join('|')
  return {
    kind: 'listing',
    space,
    folder,
    page,
    order,
    total: count(field(data, 'Total')),
    last: next === '-1' || next === -1 || list.length === 0,
    rows,
    odd: list.length - trashed - rows.length,
  }
}
