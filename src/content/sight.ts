import type { Observed, Place } from '../messages/index.ts'
import { decode } from '../pan123/index.ts'
import { callOf } from './call.ts'

/** What this document has shown so far. */
export type Sight = Pick<Place, 'seen' | 'uid' | 'listed' | 'problem'>

export const NOTHING_SEEN: Sight = { seen: 0, uid: null, listed: null, problem: null }

/**
 * @param href the page's address when the answer came
 * @returns the sight after one more answer
 */
export function see(sight: Sight, observed: Observed, href: string): Sight {
  const call = callOf(observed.url)
  if (!call) return sight
  const seen = sight.seen + 1
  if (call.on === 'neither') return { ...sight, seen }
  const { facts, problem } = decode(observed)
  const listing = facts.find((fact) => fact.kind === 'listing')
  return {
    seen,
    uid: call.on === 'own' ? observed.uid : sight.uid,
    listed: listing ? { space: listing.space, folder: listing.folder, href } : sight.listed,
    problem,
  }
}
