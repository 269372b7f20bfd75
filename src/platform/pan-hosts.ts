import { browser } from './browser.ts'
import { hostName } from './host-name.ts'
import { readSettings, type Settings } from './settings.ts'

/** Match pattern of all pages of a host. */
export const allOf = (host: string): string => `https://${host}/*`

/** @returns whether the browser lets us read all these pages; false for what is no match pattern */
export const mayRead = (origins: readonly string[]): Promise<boolean> =>
  browser.permissions.contains({ origins: [...origins] }).catch(() => false)

/** @returns whether the browser lets us read the pages of at least one of these patterns */
export async function mayReadAny(patterns: readonly string[]): Promise<boolean> {
  const each = await Promise.all(patterns.map((pattern) => mayRead([pattern])))
  return each.includes(true)
}

/** The hosts of 123pan that the user has added, without what no host can be: in Firefox a content script can write here. */
export const addedHosts = ({ panHosts }: Pick<Settings, 'panHosts'>): readonly string[] =>
  Array.isArray(panHosts) ? panHosts.filter((host: unknown) => typeof host === 'string' && hostName(host) === host) : []

/**
 * The added hosts that the browser lets us read. The settings alone are no proof: the browser's permission is the
 * user's own, and no page can give it.
 */
export async function readPanHosts(): Promise<readonly string[]> {
  const added = addedHosts(await readSettings())
  const allowed = await Promise.all(added.map((host) => mayRead([allOf(host)])))
  return added.filter((_, index) => allowed[index])
}

/**
 * Calls back whenever the browser has given or taken back a permission.
 * Must be called synchronously when the script starts, for it to wake the background.
 */
export function onAccess(then: () => void): void {
  browser.permissions.onAdded.addListener(then)
  browser.permissions.onRemoved.addListener(then)
}
