import { signal } from '@preact/signals'
import {
  addedHosts,
  allOf,
  browser,
  changeSettings,
  onAccess,
  readPanHosts,
  readSettings,
} from '../../platform/index.ts'

/** Of the added hosts those that the browser lets us read. */
export const allowedHosts = signal<readonly string[]>([])

/** Keeps `allowedHosts` in step from now on. */
export function watchAllowed(): void {
  const read = async (): Promise<void> => {
    allowedHosts.value = await readPanHosts()
  }
  onAccess(() => void read())
  void read()
}

/**
 * Asks the browser to let us read a host, and keeps it once it does; the background then has its pages read.
 * Must be called first thing in a click.
 * @returns whether it was allowed
 */
export async function addHost(host: string): Promise<boolean> {
  if (!(await browser.permissions.request({ origins: [allOf(host)] }))) return false
  const others = addedHosts(await readSettings()).filter((each) => each !== host)
  await changeSettings({ panHosts: [...others, host] })
  allowedHosts.value = await readPanHosts()
  return true
}

/** Forgets a host, and gives the browser's permission for it back. */
export async function removeHost(host: string): Promise<void> {
  await changeSettings({ panHosts: addedHosts(await readSettings()).filter((each) => each !== host) })
  await browser.permissions.remove({ origins: [allOf(host)] })
}
