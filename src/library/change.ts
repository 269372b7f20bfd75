const CHANNEL = 'mountlink-library'

/** Tells all contexts of the extension, this one too, that the library has changed. */
export function announceLibrary(): void {
  const channel = new BroadcastChannel(CHANNEL)
  channel.postMessage(null)
  channel.close()
}

/**
 * Calls back whenever the library has changed.
 * @returns how to stop it
 */
export function onLibrary(then: () => void): () => void {
  const channel = new BroadcastChannel(CHANNEL)
  channel.addEventListener('message', then)
  return () => channel.close()
}
