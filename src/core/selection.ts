import type { DriveTree } from './drive-tree.ts'

export type Tick = 'all' | 'some' | 'none'

/**
 * What is picked in a tree of which only a part is known. An entry is picked when the nearest mark, its own or
 * that of a folder above it, says so: thus a picked folder also picks what is learned of it later.
 * Never changes: each change gives a new selection. Follows its tree as that grows.
 */
export class Selection {
  readonly #tree: DriveTree
  readonly #marks: ReadonlyMap<number, boolean>
  /** Per folder: those of its entries that carry a mark or have one below. All others are as their folder. */
  #touched = new Map<number, Set<number>>()
  #ticks = new Map<number, Tick>()
  #version = -1

  /** @param marks as `marks` of an earlier selection gave them */
  constructor(tree: DriveTree, marks: ReadonlyMap<number, boolean> = new Map()) {
    this.#tree = tree
    this.#marks = marks
  }

  /** What the selection is made of: enough to build it again. */
  get marks(): ReadonlyMap<number, boolean> {
    return this.#marks
  }

  /** Whether the nearest mark picks it. For a folder: whether it picks what is not known of it yet. */
  picked(id: number): boolean {
    return nearestMark(this.#tree, this.#marks, id)
  }

  /**
   * Of a file: 'all' or 'none'. Of a folder: what its entries are; where it is not complete, the unknown rest counts
   * like one entry more, so that a folder of which all known entries are picked one by one is still 'some'.
   */
  stateOf(id: number): Tick {
    this.#keepUp()
    const known = this.#ticks.get(id)
    if (known) return known
    // Post-order without recursion: a folder waits on the stack until the marked ones in it are worked out.
    const open = [id]
    const waiting = new Set<number>()
    for (let at = open.at(-1); at !== undefined; at = open.at(-1)) {
      const below = this.#touched.get(at)
      if (below && !waiting.has(at)) {
        waiting.add(at)
        for (const child of below) if (!this.#ticks.has(child) && !waiting.has(child)) open.push(child)
      } else {
        open.pop()
        if (!this.#ticks.has(at)) this.#ticks.set(at, this.#combine(at, below))
      }
    }
    return this.#ticks.get(id) ?? 'none'
  }

  /** Picks what is not wholly picked, drops what is. */
  toggle(id: number): Selection {
    return this.pickMany([id], this.stateOf(id) !== 'all')
  }

  /** Picks (or drops) all of these and what is below them, e.g. all that match a search. */
  pickMany(ids: Iterable<number>, picked = true): Selection {
    this.#keepUp()
    const marks = new Map(this.#marks)
    for (const id of ids) {
      const open = [id]
      for (let at = open.pop(); at !== undefined; at = open.pop()) {
        for (const child of this.#touched.get(at) ?? []) if (child !== id) open.push(child)
        marks.delete(at)
      }
      if (nearestMark(this.#tree, marks, id) !== picked) marks.set(id, picked)
    }
    return new Selection(this.#tree, marks)
  }

  #combine(id: number, below: ReadonlySet<number> | undefined): Tick {
    const own = this.picked(id) ? 'all' : 'none'
    if (!below) return own
    // In a circle of folders one is not worked out yet; it counts by its mark.
    const ticks = new Set<Tick>()
    for (const child of below) ticks.add(this.#ticks.get(child) ?? (this.picked(child) ? 'all' : 'none'))
    if (below.size < this.#tree.countOf(id) || !this.#tree.complete(id)) ticks.add(own)
    const [first, ...others] = ticks
    return first && others.length === 0 ? first : 'some'
  }

  #keepUp(): void {
    if (this.#version === this.#tree.version) return
    this.#version = this.#tree.version
    this.#ticks = new Map()
    this.#touched = new Map()
    for (const id of this.#marks.keys()) this.#touch(id)
  }

  #touch(id: number): void {
    for (let at = id, folder = this.#tree.parentOf(at); folder !== undefined; folder = this.#tree.parentOf(at)) {
      const below = this.#touched.get(folder)
      if (below?.has(at)) return
      if (below) below.add(at)
      else this.#touched.set(folder, new Set([at]))
      at = folder
    }
  }
}

function nearestMark(tree: DriveTree, marks: ReadonlyMap<number, boolean>, id: number): boolean {
  const own = marks.get(id)
  if (own !== undefined) return own
  if (marks.size === 0) return false
  // In a circle of folders one that goes half as fast is met again.
  let slow: number | undefined = id
  let even = false
  for (let at = tree.parentOf(id); at !== undefined && at !== slow; at = tree.parentOf(at)) {
    const mark = marks.get(at)
    if (mark !== undefined) return mark
    if (even && slow !== undefined) slow = tree.parentOf(slow)
    even = !even
  }
  return false
}
