import { DriveTree, type SpaceId } from '../core/index.ts'
import type { Catalogue } from './catalogue.ts'
import { unawaited } from './unawaited.ts'

/** Folders read at once: enough to keep the disk busy, few enough for the thread to have time for others. */
const AT_ONCE = 64

/** How far a reading goes, and who looks on. */
export interface Reading {
  /** Ends it early; what is in memory by then stays. */
  readonly signal?: AbortSignal
  /** Called when something has come into the tree, and once the folder itself is in, even if nothing has. */
  readonly onStep?: () => void
}

/** Keeps a tree in memory in step with what is on disk of a space. */
export class DriveReader {
  readonly tree = new DriveTree()
  readonly #catalogue: Pick<Catalogue, 'changes' | 'listings'>
  readonly #space: SpaceId
  #revision = 0
  /** Folders that are on disk. */
  readonly #listed = new Set<number>()
  /** Those that are not in the tree as they are on disk. */
  readonly #stale = new Set<number>()
  /** The folders in each folder that is in the tree. */
  readonly #folders = new Map<number, readonly number[]>()
  #last: Promise<unknown> = Promise.resolve()

  constructor(catalogue: Pick<Catalogue, 'changes' | 'listings'>, space: SpaceId) {
    this.#catalogue = catalogue
    this.#space = space
  }

  /** Whether a folder is in the tree as it was on disk when it was last looked. */
  has(folder: number): boolean {
    return this.#folders.has(folder) && !this.#stale.has(folder)
  }

  /**
   * Reads what has changed on disk since the last time: a folder first, then all that is known below it, level by
   * level. One reading follows the other.
   * @returns true when all of it is in the tree, false when it was ended early
   * @throws MountlinkError `storage-full`, `storage-unusable`
   */
  read(top: number, reading: Reading = {}): Promise<boolean> {
    // Two at once could put the older state of a folder over the newer.
    const mine = this.#last.then(() => this.#read(top, reading))
    this.#last = mine.catch(() => undefined)
    return mine
  }

  async #read(top: number, { signal, onStep }: Reading): Promise<boolean> {
    if (signal?.aborted) return false
    const looking = this.#catalogue.changes(this.#space, this.#revision)
    unawaited(looking)
    // Nobody shall wait for a look at 50,000 folders to see one.
    const first = !this.#folders.has(top)
    if (first) {
      await this.#readSome([top])
      onStep?.()
    }
    const { revision, folders } = await looking
    this.#revision = revision
    for (const folder of folders) {
      this.#listed.add(folder)
      this.#stale.add(folder)
    }
    // It was read after that look began.
    if (first) this.#stale.delete(top)
    const met = new Set([top])
    for (let level = [top]; level.length > 0; level = this.#below(level, met)) {
      // By their ids, as they stand on disk: neighbours are read in one go.
      const stale = level.filter((id) => this.#stale.has(id)).sort((a, b) => a - b)
      for (let from = 0; from < stale.length; from += AT_ONCE) {
        if (signal?.aborted) return false
        await this.#readSome(stale.slice(from, from + AT_ONCE))
        onStep?.()
      }
      if (level[0] === top && stale.length === 0 && !first) onStep?.()
    }
    return !signal?.aborted
  }

  async #readSome(folders: readonly number[]): Promise<void> {
    for (const { folder, state, rows } of await this.#catalogue.listings(this.#space, folders)) {
      this.tree.list(folder, rows, state)
      this.#folders.set(
        folder,
        rows.filter((entry) => entry.folder).map(({ id }) => id),
      )
      this.#stale.delete(folder)
    }
  }

  /** The listed folders in those of a level, each met once even where folders run in a circle. */
  #below(level: readonly number[], met: Set<number>): number[] {
    const next: number[] = []
    for (const id of level.flatMap((folder) => this.#folders.get(folder) ?? [])) {
      if (met.has(id) || !this.#listed.has(id)) continue
      met.add(id)
      next.push(id)
    }
    return next
  }
}
