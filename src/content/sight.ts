import type { Observed, Place } from '../messages/index.ts'
import { glance } from '../pan123/index.ts'
import type { Endpoint } from '../pan123/endpoints/index.ts'
import { callOf } from './call.ts'

/** What this document has shown so far. */
export interface Sight extends Pick<Place, 'seen' | 'uid' | 'listed' | 'problem'> {
  /** Which call the trouble is of. */
  readonly troubled: Endpoint | null
  /** How often a folder was listed from its first page on: opened, put in another order, or read again. */
  readonly begun: number
}

export const NOTHING_SEEN: Sight = { seen: 0, uid: null, listed: null, problem: null, troubled: null, begun: 0 }

/**
 * @param href the page's address when the answer came
 * @returns the sight after one more answer
 */
export function see(sight: Sight, observed: Observed, href: string): Sight {
  const call = callOf(observed.url)
  if (!call) return sight
  const seen = sight.seen + 1
  if (call.on === 'neither') return { ...sight, seen }
  const { page: listing, problem } = glance(observed)
  const uid = call.on === 'own' ? observed.uid : sight.uid
  const listed = listing ? { space: listing.space, folder: listing.folder, href } : sight.listed
  const begun = sight.begun + Number(listing?.page === 1)
  if (problem) return { seen, uid, listed, problem, troubled: call.endpoint, begun }
  // A refused share still tells its name: that such an answer is fine does not open the folder.
  const over = listing !== null || call.endpoint === sight.troubled
  return { ...sight, seen, uid, listed, begun, ...(over ? { problem: null, troubled: null } : {}) }
}
