import { isPanPage } from '../pan123/index.ts'
import type { Runtime } from '../platform/index.ts'

/** The browser's own word on who sent a message; `origin` is missing from the polyfill's types and from older browsers. */
export type Sender = Runtime.MessageSender & { readonly origin?: string }

/**
 * Whether a message comes from our content script in the top frame of a web-app or share page. Content scripts
 * share a process with the page, so what they may say is little, and only from there.
 * @param extension our own id
 */
export function isContentScript({ id, tab, frameId, url, origin }: Sender, extension: string): boolean {
  if (id !== extension || !tab || frameId !== 0 || url === undefined || !isPanPage(url)) return false
  return origin === undefined || origin === new URL(url).origin
}

/**
 * Whether a message comes from popup, options or another page of ours.
 * @param extension our own id
 * @param home the address all our pages begin with
 */
export const isOwnPage = ({ id, url }: Sender, extension: string, home: string): boolean =>
  id === extension && url !== undefined && url.startsWith(home)
