import { browser, type Runtime } from '../platform/index.ts'

/** Whether a context of ours is at the other end. Content scripts may connect too, and they share a process with their page. */
export const isOwn = (sender: Runtime.MessageSender | undefined): boolean =>
  sender?.id === browser.runtime.id && (sender.url ?? '').startsWith(browser.runtime.getURL(''))
