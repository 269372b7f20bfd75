import type { DriveTree } from './drive-tree.ts'

export type Tick = 'all' | 'some' | 'none'

/**
 * What is picked in a tree of which only a part is known. An entry is picked when the nearest mark, its own or
 * that of a folder above it, says so: thus a picked folder also picks what is learned of it later.
 * Never changes: each change gives a new selection. Follows its tree as that grows.
 */
export class Selection {
  readonly #tree: DriveTree
  readonly #marks: Map<number, boolean>
  /** Per folder: those of its entries that carry a mark or have one below. All others are as their folder. */
  #touched = new Map<number, Set<number>>()
  /** Folders whose set in `#touched` no older selection shares, so that it may be changed. */
  readonly #own = new Set<number>()
  /** Of touched folders, as far as worked out. */
  #ticks = new Map<number, Tick>()
  #version = -1

  /** @param marks as `marks` of an earlier selection gave them */
  constructor(tree: DriveTree, marks: ReadonlyMap<number, boolean> = new Map()) {
    this.#tree = tree
    this.#marks = new Map(marks)
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
    if (!this.#touched.has(id)) return this.#ownTick(id)
    // Post-order without recursion: a folder waits on the stack until the touched ones in it are worked out.
    const open = this.#ticks.has(id) ? [] : [id]
    const waiting = new Set<number>()
    for (let at = open.at(-1); at !== undefined; at = open.at(-1)) {
      if (waiting.has(at)) {
        open.pop()
        if (!this.#ticks.has(at)) this.#ticks.set(at, this.#combine(at))
        continue
      }
      waiting.add(at)
      for (const child of this.#touched.get(at) ?? [])
        if (this.#touched.has(child) && !this.#ticks.has(child) && !waiting.has(child)) open.push(child)
    }
    return this.#tickOf(id)
  }

  /** Picks what is not wholly picked, drops what is. */
  toggle(id: number): Selection {
    return this.pickMany([id], this.stateOf(id) !== 'all')
  }

  /** Picks (or drops) all of these and what is below them, e.g. all that match a search. */
  pickMany(ids: Iterable<number>, picked = true): Selection {
    this.#keepUp()
    // What the change does not touch is taken over: a tick among 100,000 marks must not take as long as all of them.
    const next = new Selection(this.#tree, this.#marks)
    next.#touched = new Map(this.#touched)
    next.#ticks = new Map(this.#ticks)
    next.#version = this.#version
    this.#own.clear()
    let unticked: number | undefined
    for (const id of ids) {
      next.#set(id, picked)
      const parent = this.#tree.parentOf(id)
      if (parent === unticked) continue
      for (const folder of this.#tree.ancestors(id)) next.#ticks.delete(folder)
      unticked = parent
    }
    return next
  }

  #set(id: number, picked: boolean): void {
    const open = [id]
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      const below = this.#touched.get(at)
      this.#touched.delete(at)
      this.#ticks.delete(at)
      this.#marks.delete(at)
      if (below) open.push(...below)
    }
    if (this.picked(id) === picked) this.#untouch(id)
    else {
      this.#marks.set(id, picked)
      this.#touch(id)
    }
  }

  #ownTick(id: number): Tick {
    return this.picked(id) ? 'all' : 'none'
  }

  /** In a circle of folders one is not worked out yet; it counts by its mark. */
  #tickOf(id: number): Tick {
    return this.#ticks.get(id) ?? this.#ownTick(id)
  }

  #combine(id: number): Tick {
    const below = this.#touched.get(id) ?? new Set()
    const ticks = new Set<Tick>()
    if (below.size < this.#tree.countOf(id) || !this.#tree.complete(id)) ticks.add(this.#ownTick(id))
    for (const child of below) {
      ticks.add(this.#tickOf(child))
      if (ticks.size > 1) return 'some'
    }
    const [tick] = ticks
    return tick ?? 'none'
  }

  #keepUp(): void {
    if (this.#version === this.#tree.version) return
    this.#version = this.#tree.version
    this.#ticks = new Map()
    this.#touched = new Map()
    this.#own.clear()
    for (const id of this.#marks.keys()) this.#touch(id)
  }

  #touch(id: number): void {
    for (let at = id, folder = this.#tree.parentOf(at); folder !== undefined; folder = this.#tree.parentOf(at)) {
      if (this.#touched.get(folder)?.has(at)) return
      this.#ownSet(folder).add(at)
      at = folder
    }
  }

  /** There is no mark at or below `id` any more; above it folders may be in `#touched` for its sake alone. */
  #untouch(id: number): void {
    for (let at = id, folder = this.#tree.parentOf(at); folder !== undefined; folder = this.#tree.parentOf(at)) {
      const below = this.#touched.get(folder)
      if (!below?.has(at)) return
      if (below.size > 1) return void this.#ownSet(folder).delete(at)
      this.#touched.delete(folder)
      if (this.#marks.has(folder)) return
      at = folder
    }
  }

  #ownSet(folder: number): Set<number> {
    let set = this.#touched.get(folder)
    if (set && this.#own.has(folder)) return set
    set = new Set(set)
    this.#touched.set(folder, set)
    this.#own.add(folder)
    return set
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
