import type { SpaceId } from '../core/index.ts'

const CHANNEL = 'mountlink-catalogue'

/** What a commit has touched. */
export interface CatalogueChange {
  readonly space: SpaceId
  /** The folder whose listing moved; null for what is not a listing (links, names, the account). */
  readonly folder: number | null
}

/** Tells all contexts of the extension. */
export function announce(changes: readonly CatalogueChange[]): void {
  const channel = new BroadcastChannel(CHANNEL)
  for (const change of changes) channel.postMessage(change)
  channel.close()
}

/**
 * Calls back after each commit, in whatever context it was made.
 * @returns how to stop it
 */
export function onCatalogueChange(then: (change: CatalogueChange) => void): () => void {
  const channel = new BroadcastChannel(CHANNEL)
  // Only our own origin can post here.
  channel.addEventListener('message', (event: MessageEvent<CatalogueChange>) => then(event.data))
  return () => channel.close()
}
