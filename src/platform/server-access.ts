import { browser } from './browser.ts'
import { isSpanning } from './private.ts'

/**
 * @param base address of a server
 * @returns the match pattern of its host. In Firefox without the port: with one it is granted and then matches nothing
 * (153); `incognito: "spanning"` is Firefox's build. Null for a host with `*` in its name, which URLs may have: in a
 * match pattern it would stand for every host.
 */
function accessPattern(base: string): string | null {
  const { protocol, hostname, host } = new URL(base)
  if (hostname.includes('*')) return null
  return `${protocol}//${isSpanning() ? hostname : host}/*`
}

/** Asks the browser to let us reach a server, and no other. Must be called first thing in a click, in a tab: the question may close a popup. */
export async function askServerAccess(base: string): Promise<boolean> {
  const pattern = accessPattern(base)
  return pattern !== null && browser.permissions.request({ origins: [pattern] })
}

/** @returns whether the browser lets us reach a server */
export async function mayReachServer(base: string): Promise<boolean> {
  const pattern = accessPattern(base)
  return pattern !== null && browser.permissions.contains({ origins: [pattern] })
}

/**
 * Gives the browser's permission for a server back.
 * @param others servers that stay connected: they may be on the same host
 */
export async function dropServerAccess(base: string, others: readonly string[]): Promise<void> {
  const pattern = accessPattern(base)
  const { host_permissions: own = [] } = browser.runtime.getManifest()
  if (pattern === null || own.includes(pattern) || others.some((other) => accessPattern(other) === pattern)) return
  await browser.permissions.remove({ origins: [pattern] })
}
