import type { Problem } from '../../core/index.ts'
import { CLOCK_TOLERANCE, type KeyVerdict, testKey } from '../../pan123/index.ts'
import { allOf, browser, changeSettings, isPrivate, mayRead } from '../../platform/index.ts'
import { readKey } from '../../platform/secrets.ts'
import { settings } from '../../ui/index.ts'

export type Tested =
  | { readonly kind: 'not-allowed'; readonly host: string }
  | {
      readonly kind: 'tested'
      readonly verdict: KeyVerdict
      readonly problem: Problem | null
      /** Minutes by which 123pan's clock is ahead of this machine's; 0 where it does not matter. */
      readonly clockMinutes: number
    }

/**
 * Tests the key of an account on one of its links, and keeps the clock's offset for every expiry from now on.
 * Must be called first thing in a click: the browser may need the user's consent.
 */
export async function runKeyTest(uid: string, url: string): Promise<Tested> {
  const { hostname } = new URL(url)
  // Access to 123pan's own hosts comes with the extension, and may have been withdrawn; then, and for a custom domain, the browser
  // asks the user. What is allowed in a private window, the browser would write down.
  const origins = [allOf(hostname)]
  if (!(isPrivate() ? await mayRead(origins) : await browser.permissions.request({ origins })))
    return { kind: 'not-allowed', host: hostname }
  const { verdict, problem, clockOffset } = await testKey({
    url,
    uid,
    privateKey: (await readKey(uid)) ?? '',
    confirmedHosts: settings.peek().customHosts,
    fetch: (input, options) => fetch(input, options),
    now: () => Date.now(),
    rand: () => crypto.randomUUID().replaceAll('-', ''),
  })
  const matters = clockOffset !== null && Math.abs(clockOffset) > CLOCK_TOLERANCE
  if (clockOffset !== null) await changeSettings({ clockOffset: matters ? clockOffset : 0 })
  return { kind: 'tested', verdict, problem, clockMinutes: matters ? Math.round(clockOffset / 60) : 0 }
}
