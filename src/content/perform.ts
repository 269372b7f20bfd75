import { type Ask, MountlinkError, uidOf } from '../core/index.ts'
import type { Observed } from '../messages/index.ts'
import { requestFor } from '../pan123/index.ts'
import type { Logins, Way } from './logins.ts'
import { BATCH } from './outbox.ts'

/** Milliseconds after which an answer is no longer waited for. */
const PATIENCE = 60_000

/**
 * Chooses where a question goes and with which login.
 * @param shown the account whose drive this document shows
 * @throws MountlinkError `account-changed` when it shows another account than the one asked about; `login-unknown`
 * when the page has not used its login yet, `reload-tab` when it has not asked for the share itself
 */
export function wayFor(ask: Ask, logins: Logins, shown: string | null): Way {
  if (ask.kind === 'list-share') {
    const way = logins.ofShare(ask.space)
    if (!way) throw new MountlinkError('reload-tab')
    return way
  }
  const uid = uidOf(ask.space) ?? ''
  if (shown !== null && shown !== uid) throw new MountlinkError('account-changed')
  const way = shown === null ? null : logins.ofAccount(uid)
  if (!way) throw new MountlinkError('login-unknown')
  return way
}

/**
 * Puts one question to 123pan, as the page would. Redirects are not followed: a login goes to the
 * one origin only.
 * @returns the answer, whatever its status
 * @throws MountlinkError `network` without an answer, `moved` for a redirect, `unreadable` for one that no message can hold
 */
export async function perform(ask: Ask, way: Way): Promise<Omit<Observed, 'at'>> {
  const { url, method, headers } = requestFor(ask, way)
  try {
    const answer = await fetch(url, {
      method,
      headers: way.authorization === null ? headers : { ...headers, Authorization: way.authorization },
      credentials: way.authorization === null ? 'omit' : 'same-origin',
      redirect: 'manual',
      cache: 'no-store',
      signal: AbortSignal.timeout(PATIENCE),
    })
    if (answer.type === 'opaqueredirect') throw new MountlinkError('moved')
    const text = await answer.text()
    if (text.length > BATCH) throw new MountlinkError('unreadable')
    return { url, method, body: null, uid: uidOf(ask.space), status: answer.status, text }
  } catch (cause) {
    // Not by `.catch()`: in Firefox the promise is the page's, and an error thrown there loses its class.
    throw cause instanceof MountlinkError ? cause : new MountlinkError('network', undefined, { cause })
  }
}
