import { ownSpace, type Problem, ROOT, shareSpace, type SpaceId, uidOf } from '../core/index.ts'
import { isPanPage } from './hosts.ts'
import { placeInUrl } from './place-in-url.ts'

/** What a tab's content script says of its page (`Place` of `src/messages`), as far as it matters here. */
export interface SeenPlace {
  readonly href: string
  readonly hook: 'ok' | 'late'
  readonly login: boolean
  readonly uid: string | null
  readonly listed: { readonly space: SpaceId; readonly folder: number; readonly href: string } | null
  readonly problem: Problem | null
}

/** What can be shown for a tab. */
export type Where =
  | { readonly kind: 'looking' }
  | { readonly kind: 'reload' | 'logged-out' }
  /** No page of 123pan's; `newHost` where it may be one, at an address that nobody has added yet. */
  | { readonly kind: 'elsewhere'; readonly newHost?: string | null }
  /** The browser does not let us read what these match patterns name. */
  | { readonly kind: 'no-access'; readonly origins: readonly string[] }
  | { readonly kind: 'nothing'; readonly problem: Problem | null }
  | { readonly kind: 'at'; readonly space: SpaceId; readonly folder: number }

/**
 * Works out which folder a tab shows.
 * @param url the tab's address; undefined where the browser does not tell, as for pages that are none of ours
 * @param place what the tab's content script says; null when none answers
 * @param added hosts that the user has added, with the browser's permission
 */
export function resolvePlace(url: string | undefined, place: SeenPlace | null, added: readonly string[]): Where {
  if (url === undefined || !isPanPage(url, added)) return { kind: 'elsewhere' }
  if (!place || place.hook === 'late') return { kind: 'reload' }
  const address = placeInUrl(place.href)
  const { listed, problem } = place
  if (address.kind === 'share') {
    const space = shareSpace(address.shareKey)
    if (listed?.space === space) return { kind: 'at', space, folder: listed.folder }
    return { kind: 'nothing', problem }
  }
  const own = listed && uidOf(listed.space) !== null ? listed : null
  if (own?.href === place.href) return { kind: 'at', space: own.space, folder: own.folder }
  const space = place.uid === null ? own?.space : ownSpace(place.uid)
  const folder = address.path ? (address.path.at(-1) ?? ROOT) : own?.folder
  if (space !== undefined && folder !== undefined) return { kind: 'at', space, folder }
  const loggedOut = problem?.code === 'logged-out' || (place.uid === null && !place.login)
  return loggedOut ? { kind: 'logged-out' } : { kind: 'nothing', problem }
}
