import { callOf } from './call.ts'

/** Where a request may go, and with which login; null for none. */
export interface Way {
  readonly origin: string
  readonly authorization: string | null
}

/**
 * The logins that this very document has sent itself: for each account and API origin the newest.
 * They live here, in memory, and go nowhere but back to the origin they were seen at.
 */
export class Logins {
  readonly #own = new Map<string, Way>()
  #shares: Way | null = null

  /**
   * Learns from a request that the page made.
   * @param uid the account of its login; null without one
   */
  learn(url: string, uid: string | null, authorization: string | null): void {
    const call = callOf(url)
    if (!call) return
    const { endpoint, origin, on } = call
    if (endpoint === 'share-get') this.#shares = { origin, authorization: null }
    if (on !== 'own' || uid === null || authorization === null) return
    // Folders and links are asked for where folders were; user info has been seen on an origin of its own.
    const known = this.#own.get(uid)
    const better = endpoint === 'file-list' || !known || known.origin === origin
    if (better) this.#own.set(uid, { origin, authorization })
  }

  /** @returns the way for an account's own drive; null where this document has not sent its login anywhere. */
  ofAccount(uid: string): Way | null {
    return this.#own.get(uid) ?? null
  }

  /** @returns the way for shares: no login; null where this document has asked for none. */
  get ofShares(): Way | null {
    return this.#shares
  }
}
