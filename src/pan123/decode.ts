import type { OwnSpaceId, Problem } from '../core/index.ts'
import { ownSpace } from '../core/index.ts'
import { open } from './codes.ts'
import { type Endpoint, endpointOf } from './endpoints/index.ts'
import { accountIn, namesIn } from './wire/account.ts'
import { type Decoded, fact, NOTHING } from './wire/decoded.ts'
import { linkIn, linkSpaceIn, noLinkIn } from './wire/link.ts'
import { ownListingIn, shareInfoIn, shareListingIn } from './wire/listing.ts'
import { paramsOf } from './wire/params.ts'

/** An answer as seen: what was asked, by which account, and what came. */
export interface Seen {
  /** Absolute URL of the request. */
  readonly url: string
  readonly method: string
  readonly body: string | null
  /** UID of the login it was asked with; null without one. */
  readonly uid: string | null
  readonly status: number
  readonly text: string
}

/** Calls that mean nothing without the account they were made for. */
const OWN: ReadonlySet<Endpoint> = new Set(['file-list', 'link-url', 'link-enable', 'link-disable'])

/**
 * What an answer of 123pan tells. Never throws: whatever a hostile or changed page hands in, it gives facts that
 * hold, or a problem. A file without a link is a fact, no problem.
 */
export function decode(seen: Seen): Decoded {
  const endpoint = endpointOf(seen.url)
  if (!endpoint || endpoint === 'base-url' || !URL.canParse(seen.url)) return NOTHING
  const { data, problem } = open(endpoint, seen.status, seen.text)
  const space = seen.uid === null ? null : ownSpace(seen.uid)
  if (problem) return withProblem(endpoint, seen, space, problem)
  if (!space && OWN.has(endpoint)) return { facts: [], problem: { code: 'login-unknown' } }
  return factsIn(endpoint, seen, space, data)
}

function withProblem(endpoint: Endpoint, seen: Seen, space: OwnSpaceId | null, problem: Problem): Decoded {
  // A share's visitor need not log in; that this call says so is no trouble of the page's.
  if (endpoint === 'user-info' && problem.code === 'logged-out' && seen.uid === null)
    return { facts: [], problem: null }
  const noLink = endpoint === 'link-url' && space ? noLinkIn(paramsOf(seen), space, problem) : null
  return noLink ? fact(noLink) : { facts: [], problem }
}

function factsIn(endpoint: Endpoint, seen: Seen, space: OwnSpaceId | null, data: unknown): Decoded {
  const params = paramsOf(seen)
  switch (endpoint) {
    case 'share-get':
      return shareListingIn(params, data)
    case 'share-info':
      return shareInfoIn(params, data)
    case 'user-info':
      return accountIn(space, data)
    default:
  }
  if (!space) return NOTHING
  switch (endpoint) {
    case 'file-list':
      return ownListingIn(params, space, data)
    case 'link-url':
      return linkIn(params, space, data)
    case 'link-enable':
    case 'link-disable':
      return linkSpaceIn(params, space, endpoint === 'link-enable')
    default:
      return namesIn(space, data)
  }
}
