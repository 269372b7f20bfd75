import { childOf } from '../clean-path.ts'
import type { Entry } from '../drivers/index.ts'

const MINUTE = 60_000

interface Kept {
  readonly entries: readonly Entry[]
  readonly until: number
}

/** Listings that the server keeps, each by the folder's whole path: a folder's own is all that a refresh renews. */
export class ListingCache {
  readonly #kept = new Map<string, Kept>()

  get(path: string): readonly Entry[] | null {
    const kept = this.#kept.get(path)
    return kept && kept.until > Date.now() ? kept.entries : null
  }

  set(path: string, entries: readonly Entry[], minutes: number): void {
    this.#kept.set(path, { entries, until: Date.now() + minutes * MINUTE })
  }

  /** Drops a folder's listing, and those of the folders in it. */
  drop(path: string): void {
    const kept = this.#kept.get(path)
    this.#kept.delete(path)
    for (const { name, folder } of kept?.entries ?? []) if (folder) this.drop(childOf(path, name))
  }

  clear(): void {
    this.#kept.clear()
  }
}
