import { browser } from './browser.ts'
import { isSpanning } from './private.ts'

/**
 * @param base address of a server
 * @returns the match pattern of its host. In Firefox without the port: with one it is granted and then matches nothing
 * (153); `incognito: "spanning"` is Firefox's build.
 */
export function accessPattern(base: string): string {
  const { protocol, hostname, host } = new URL(base)
  return `${protocol}//${isSpanning() ? hostname : host}/*`
}

/** Asks the browser to let us reach a server, and no other. Must be called first thing in a click, in a tab: the question may close a popup. */
export const askServerAccess = (base: string): Promise<boolean> =>
  browser.permissions.request({ origins: [accessPattern(base)] })

/** @returns whether the browser lets us reach a server */
export const mayReachServer = (base: string): Promise<boolean> =>
  browser.permissions.contains({ origins: [accessPattern(base)] })

/**
 * Gives the browser's permission for a server back.
 * @param others servers that stay connected: they may be on the same host
 */
export async function dropServerAccess(base: string, others: readonly string[]): Promise<void> {
  const pattern = accessPattern(base)
  const { host_permissions: own = [] } = browser.runtime.getManifest()
  if (own.includes(pattern) || others.some((other) => accessPattern(other) === pattern)) return
  await browser.permissions.remove({ origins: [pattern] })
}
