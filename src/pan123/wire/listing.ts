import type { Entry, ListingPage, OwnSpaceId } from '../../core/index.ts'
import { type Decoded, fact, NOTHING } from './decoded.ts'
import { field } from './field.ts'
import { type ListedPage, ownPageIn, shareOf, sharePageIn } from './listed-page.ts'
import type { Params } from './params.ts'
import { entryOf, isTrashed } from './row.ts'
import { count, name as nameIn, text } from './values.ts'

/** A page of an own folder; nothing for what only looks like one. */
export function ownListingIn(params: Params, space: OwnSpaceId, data: unknown): Decoded {
  const { page, problem } = ownPageIn(params, space, data)
  return page ? fact(listingOf(page, params, data)) : { facts: [], problem }
}

/** A page of a share's folder, and with it the password that opened it. */
export function shareListingIn(params: Params, data: unknown): Decoded {
  const { page, problem } = sharePageIn(params, data)
  if (!page) return { facts: [], problem }
  const share = { kind: 'share', space: page.space, password: text(params('SharePwd')), name: '' } as const
  return fact(share, listingOf(page, params, data))
}

/** A share's name. */
export function shareInfoIn(params: Params, data: unknown): Decoded {
  const space = shareOf(params)
  const name = nameIn(field(data, 'ShareName'))
  return space && name ? fact({ kind: 'share', space, password: null, name }) : NOTHING
}

function listingOf({ rows: given, ...page }: ListedPage, params: Params, data: unknown): ListingPage {
  const rows: Entry[] = []
  let trashed = 0
  for (const row of given) {
    if (isTrashed(row)) trashed++
    else {
      const entry = entryOf(row, page.folder)
      if (entry) rows.push(entry)
    }
  }
  const next = field(data, 'Next')
  const order = ['orderBy', 'orderDirection', 'limit'].map((name) => text(params(name)) ?? '').join('|')
  return {
    kind: 'listing',
    ...page,
    order,
    total: count(field(data, 'Total')),
    last: next === '-1' || next === -1 || given.length === 0,
    rows,
    odd: given.length - trashed - rows.length,
  }
}
