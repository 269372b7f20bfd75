const CHANNEL = 'mountlink-forgotten'

/** Tells all other contexts of the extension that what they have in memory is no more on disk. */
export function announceForgotten(): void {
  const channel = new BroadcastChannel(CHANNEL)
  channel.postMessage(null)
  channel.close()
}

/**
 * Calls back once everything was deleted at the user's wish: what is in memory must go, too.
 * @returns how to stop it
 */
export function onForgotten(then: () => void): () => void {
  const channel = new BroadcastChannel(CHANNEL)
  channel.addEventListener('message', then)
  return () => channel.close()
}
