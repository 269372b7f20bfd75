import { expiringAt, type Mounting, type TimeLeft } from '../../library/index.ts'

/** How it stands with the signed links of a mounting; `none`: it has none that end. */
export type Life =
  | { readonly state: 'none' }
  | { readonly state: 'fine'; readonly until: number }
  | { readonly state: 'ended'; readonly until: number }
  | { readonly state: 'soon'; readonly until: number; readonly left: TimeLeft }

type Dated = Pick<Mounting, 'path' | 'updatedAt' | 'expiresAt'>

/**
 * Calls just those soon of which the toolbar's button tells.
 * @param now Unix milliseconds
 * @returns `until`: Unix seconds
 */
export function lifeAt(mounting: Dated, now: number): Life {
  const { expiresAt: until } = mounting
  if (until === null) return { state: 'none' }
  const { expiring } = expiringAt([mounting], now)
  if (!expiring) return { state: 'fine', until }
  return expiring.left ? { state: 'soon', until, left: expiring.left } : { state: 'ended', until }
}

/** Whether signed links end soon or have ended. */
export const needsLinks = (mounting: Dated, now: number): boolean => {
  const { state } = lifeAt(mounting, now)
  return state === 'soon' || state === 'ended'
}

/** @returns those whose links end soon or have ended first, the earliest before the others; then the newest first */
export function inOrder<M extends Dated>(mountings: readonly M[], now: number): readonly M[] {
  const rank = (mounting: M): number => (needsLinks(mounting, now) ? (mounting.expiresAt ?? 0) : Infinity)
  return mountings.toSorted((a, b) => {
    const [first, second] = [rank(a), rank(b)]
    return first === second ? b.updatedAt - a.updatedAt : first - second
  })
}
