import { isPanPage } from '../pan123/index.ts'
import { readPanHosts, type Runtime } from '../platform/index.ts'

/** The browser's own word on who sent a message; `origin` is missing from the polyfill's types and from older browsers. */
export type Sender = Runtime.MessageSender & { readonly origin?: string }

/**
 * Whether a message comes from our content script in the top frame of a web-app or share page. Content scripts
 * share a process with the page, so what they may say is little, and only from there.
 * @param extension our own id
 * @returns for a page on a listed host at once; for another when it is known whether the user has added its host
 */
export function isContentScript(sender: Sender, extension: string): boolean | Promise<boolean> {
  const { id, tab, frameId, url, origin } = sender
  if (id !== extension || !tab || frameId !== 0 || url === undefined || !URL.canParse(url)) return false
  if (origin !== undefined && origin !== new URL(url).origin) return false
  return isPanPage(url, []) || readPanHosts().then((added) => isPanPage(url, added))
}

/**
 * Whether a message comes from popup, options or another page of ours.
 * @param extension our own id
 * @param home the address all our pages begin with
 */
export const isOwnPage = ({ id, url }: Sender, extension: string, home: string): boolean =>
  id === extension && url !== undefined && url.startsWith(home)
