import type { ShareSpaceId } from '../core/index.ts'
import { shareAsked } from '../pan123/index.ts'
import type { PageObservation } from '../port/index.ts'
import { callOf } from './call.ts'

/** Where a request may go, and what opens the door there. */
export interface Way {
  readonly origin: string
  /** The login; null for none. */
  readonly authorization: string | null
  /** A share's password; '' for none. */
  readonly password: string
}

/** A request of the page's. */
type Sent = Pick<PageObservation, 'url' | 'body' | 'authorization'>

/**
 * The logins and share passwords that this very document has sent itself, the newest of each account and share.
 * They live here, in memory, and go nowhere but back to the origin they were seen at. A password kept on disk from
 * an earlier visit is not used: a page may hear what its tab sends, and choose where shares are asked for.
 */
export class Logins {
  readonly #own = new Map<string, Way>()
  readonly #shares = new Map<ShareSpaceId, Way>()

  /**
   * Learns from a request that the page made.
   * @param uid the account of its login; null without one
   */
  learn({ url, body, authorization }: Sent, uid: string | null): void {
    const call = callOf(url)
    if (!call) return
    const { endpoint, origin, on } = call
    const asked = endpoint === 'share-get' ? shareAsked({ url, body }) : null
    if (asked) this.#shares.set(asked.share, { origin, authorization: null, password: asked.password })
    if (on !== 'own' || uid === null || authorization === null) return
    // Folders and links are asked for where folders were; user info has been seen on an origin of its own.
    const known = this.#own.get(uid)
    const better = endpoint === 'file-list' || !known || known.origin === origin
    if (better) this.#own.set(uid, { origin, authorization, password: '' })
  }

  /** @returns the way for an account's own drive; null where this document has not sent its login anywhere. */
  ofAccount(uid: string): Way | null {
    return this.#own.get(uid) ?? null
  }

  /** @returns the way for a share, without a login; null where this document has not asked for it. */
  ofShare(share: ShareSpaceId): Way | null {
    return this.#shares.get(share) ?? null
  }
}
