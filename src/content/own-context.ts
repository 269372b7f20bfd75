import { runtime, type Runtime } from '../platform/index.ts'

/**
 * Whether a message comes from the extension's own background or pages. A popup opened as a tab
 * has a `sender.tab` too, so that is no sign of a content script: the address is.
 */
export function isOwnContext(sender: Runtime.MessageSender): boolean {
  return sender.id === runtime().id && (sender.url ?? '').startsWith(runtime().getURL(''))
}
