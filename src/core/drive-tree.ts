import type { Entry } from './entry.ts'
import type { FolderState } from './folder-state.ts'
import { naturalOrder, naturalOrderSteps } from './natural-order.ts'

const NONE: readonly Entry[] = []

/**
 * One space in memory, as far as it is known. Folders are taken in one by one, as they are read from disk.
 * What 123pan told at different times may not fit together (a folder below itself): every walk ends all the same.
 */
export class DriveTree {
  readonly #entries = new Map<number, Entry>()
  readonly #children = new Map<number, readonly Entry[]>()
  readonly #states = new Map<number, FolderState>()
  readonly #sorted = new Map<number, readonly Entry[]>()
  /** Folders being sorted in steps. */
  readonly #sorting = new Map<number, symbol>()
  #version = 0

  /** Grows with each change: what was worked out from the tree holds as long as this stays. */
  get version(): number {
    return this.#version
  }

  /**
   * Takes in a folder as it is on disk: rows it does not name any more are gone from the folder.
   * @param rows its entries, in any order; the array is kept, so it must not change
   * @param state undefined where it was never listed
   */
  list(folder: number, rows: readonly Entry[], state: FolderState | undefined): void {
    for (const entry of this.children(folder)) this.#entries.delete(entry.id)
    this.#children.delete(folder)
    this.#unsort(folder)
    if (state) this.#states.set(folder, state)
    else this.#states.delete(folder)
    // As it mostly is: nothing to be told apart, and the rows stay in the array they came in.
    if (rows.every(({ id, parent }) => parent === folder && !this.#entries.has(id))) {
      const before = this.#entries.size
      for (const entry of rows) this.#entries.set(entry.id, entry)
      if (this.#entries.size === before + rows.length) {
        this.#children.set(folder, rows)
        this.#version++
        return
      }
      for (const { id } of rows) this.#entries.delete(id)
    }
    this.take(rows)
  }

  /** Takes in single entries, e.g. the folders on the way to the one shown. A newer row of the same id replaces the older. */
  take(entries: Iterable<Entry>): void {
    const left = new Map<number, Set<number>>()
    const arrived = new Map<number, Map<number, Entry>>()
    for (const entry of entries) {
      const before = this.#entries.get(entry.id)
      if (before && !arrived.get(before.parent)?.delete(entry.id))
        setIn(left, before.parent, () => new Set()).add(entry.id)
      setIn(arrived, entry.parent, () => new Map()).set(entry.id, entry)
      this.#entries.set(entry.id, entry)
    }
    for (const [folder, ids] of left)
      this.#put(
        folder,
        this.#rows(folder).filter(({ id }) => !ids.has(id)),
      )
    for (const [folder, rows] of arrived) this.#put(folder, [...this.#rows(folder), ...rows.values()])
    this.#version++
  }

  #rows(folder: number): readonly Entry[] {
    return this.#children.get(folder) ?? NONE
  }

  #put(folder: number, rows: readonly Entry[]): void {
    this.#children.set(folder, rows)
    this.#unsort(folder)
  }

  entry(id: number): Entry | undefined {
    return this.#entries.get(id)
  }

  /** @returns undefined for the top folder and for what is not known */
  parentOf(id: number): number | undefined {
    return this.#entries.get(id)?.parent
  }

  /** @returns the folders above, the nearest first, as far as they are known; each once, even where folders run in a circle */
  ancestors(id: number): number[] {
    const above = new Set<number>()
    for (let at = this.parentOf(id); at !== undefined && at !== id && !above.has(at); at = this.parentOf(at))
      above.add(at)
    return [...above]
  }

  /** The known entries of a folder, in no promised order. */
  children(folder: number): Iterable<Entry> {
    return this.#rows(folder)
  }

  /** How many entries of a folder are known. */
  countOf(folder: number): number {
    return this.#rows(folder).length
  }

  /** The known entries of a folder as people read them: folders first, natural order. The array stays the same until the folder changes. */
  sorted(folder: number): readonly Entry[] {
    let rows = this.#sorted.get(folder)
    if (!rows) {
      rows = naturalOrder([...this.children(folder)])
      this.#sorted.set(folder, rows)
    }
    return rows
  }

  /** As `sorted`, where that is known already. */
  sortedBefore(folder: number): readonly Entry[] | undefined {
    return this.#sorted.get(folder)
  }

  /** Makes `sorted` known, in steps of a few milliseconds. Comes to nothing where the folder changes meanwhile. */
  *sort(folder: number): Generator<void, void, undefined> {
    if (this.#sorted.has(folder)) return
    const mine = Symbol('sorting')
    this.#sorting.set(folder, mine)
    const rows = yield* naturalOrderSteps([...this.children(folder)])
    if (this.#sorting.get(folder) !== mine) return
    this.#sorting.delete(folder)
    this.#sorted.set(folder, rows)
  }

  #unsort(folder: number): void {
    this.#sorted.delete(folder)
    this.#sorting.delete(folder)
  }

  /** All that is known below a folder, each entry once, without the folder itself. */
  *below(folder: number): Generator<Entry, void, undefined> {
    const seen = new Set([folder])
    const open = [folder]
    for (let at = open.pop(); at !== undefined; at = open.pop())
      for (const entry of this.children(at)) {
        if (seen.has(entry.id)) continue
        if (entry.folder) {
          seen.add(entry.id)
          open.push(entry.id)
        }
        yield entry
      }
  }

  /** What is known of a folder's completeness; undefined where it was never listed. */
  folderState(folder: number): FolderState | undefined {
    return this.#states.get(folder)
  }

  /** Every entry of the folder is known. */
  complete(folder: number): boolean {
    return this.#states.get(folder)?.complete ?? false
  }
}

function setIn<T>(map: Map<number, T>, key: number, make: () => T): T {
  const known = map.get(key)
  if (known !== undefined) return known
  const made = make()
  map.set(key, made)
  return made
}
