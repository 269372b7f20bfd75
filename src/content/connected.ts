import { runtime } from '../platform/index.ts'

/**
 * Whether this content script can still reach its extension. After an update, a disabling or a
 * removal Chromium lets the old script run on in its tab, without `runtime.id`.
 */
export function isConnected(): boolean {
  try {
    return Boolean(runtime().id)
  } catch {
    return false // where even `runtime` is gone
  }
}
