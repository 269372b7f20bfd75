import { hash } from 'node:crypto'

/** The id of a drive's top folder. */
export const TOP = 0

/** A file or folder as 123pan keeps it. Change one only through its drive, so that sorted listings stay true. */
export interface DriveEntry {
  readonly id: number
  readonly parent: number
  readonly name: string
  readonly folder: boolean
  /** Bytes; 0 for folders. */
  readonly size: number
  /** Unix seconds. */
  readonly created: number
  /** Unix seconds. */
  readonly modified: number
  /** MD5 of the content by 123pan's word; '' for folders. */
  readonly md5: string
  /** Over 100 = blocked. */
  readonly status: number
  readonly category: number
  readonly trashed: boolean
  /** A top-level folder whose direct-link space is switched on. */
  readonly linkSpace: boolean
  /** What the direct-link host serves; null = bytes made up from the id. */
  readonly content: Buffer | null
}

export type EntryDetails = Partial<Omit<DriveEntry, 'parent' | 'name' | 'folder'>>

const BIRTHDAY = 1_694_101_621

/** One account's files. Ids are handed out upwards from the first, so the same calls give the same drive. */
export class Drive {
  /** Grows with every change; listings sort once a version. */
  version = 0
  readonly #entries = new Map<number, DriveEntry>()
  readonly #children = new Map<number, Set<number>>()
  #nextId: number

  /** @param firstId ids are unique in all of 123pan: give each drive its own range */
  constructor(firstId: number) {
    this.#nextId = firstId
  }

  addFolder(parent: number, name: string, details: EntryDetails = {}): number {
    return this.#add({ ...this.#defaults(details), size: 0, md5: '', ...details, parent, name, folder: true })
  }

  addFile(parent: number, name: string, details: EntryDetails = {}): number {
    const base = this.#defaults(details)
    const md5 = hash('md5', String(base.id))
    const size = details.content?.length ?? details.size ?? 1024
    return this.#add({ ...base, md5, ...details, size, parent, name, folder: false })
  }

  get(id: number): DriveEntry | undefined {
    return this.#entries.get(id)
  }

  /** @throws Error when there is no such entry: for tests that name one. */
  entry(id: number): DriveEntry {
    const entry = this.#entries.get(id)
    if (!entry) throw new Error(`No entry ${id} in this drive`)
    return entry
  }

  /** @returns what lies in a folder, the bin's entries left out, in the order of the ids' coming */
  children(folder: number): DriveEntry[] {
    return [...(this.#children.get(folder) ?? [])].map((id) => this.entry(id)).filter((entry) => !entry.trashed)
  }

  all(): DriveEntry[] {
    return [...this.#entries.values()]
  }

  /** @returns the entries from the top folder down to this one, itself included; empty for the top folder; of a circle one round */
  path(id: number): DriveEntry[] {
    const way: DriveEntry[] = []
    for (let at = this.get(id); at && !way.includes(at); at = this.get(at.parent)) way.unshift(at)
    return way
  }

  /** @returns whether the entry lies in the folder, at any depth */
  isBelow(id: number, folder: number): boolean {
    return this.path(id).some((entry) => entry.parent === folder)
  }

  /** @returns the first entry of that path by id order, as 123pan opens the first of equal names */
  find(names: readonly string[], folder = TOP): DriveEntry | undefined {
    const [name, ...rest] = names
    const here = this.children(folder).filter((entry) => entry.name === name)
    if (rest.length === 0) return here[0]
    return here.map((entry) => this.find(rest, entry.id)).find((entry) => entry !== undefined)
  }

  /** @returns the switched-on top-level folder that holds the entry */
  linkSpaceOf(id: number): DriveEntry | undefined {
    return this.path(id).find((entry) => entry.linkSpace)
  }

  /** Renames, moves, bins, blocks or otherwise changes one entry. */
  change(id: number, change: Partial<Omit<DriveEntry, 'id'>>): void {
    const before = this.entry(id)
    this.#children.get(before.parent)?.delete(id)
    this.#add({ ...before, ...change })
  }

  /** Deletes for good, children and all. */
  remove(id: number): void {
    const { parent } = this.entry(id)
    for (const child of this.#children.get(id) ?? []) this.remove(child)
    this.#children.get(parent)?.delete(id)
    this.#entries.delete(id)
    this.version += 1
  }

  #defaults(details: EntryDetails): Omit<DriveEntry, 'parent' | 'name' | 'folder' | 'size' | 'md5'> {
    const id = details.id ?? this.#nextId++
    const created = details.created ?? details.modified ?? BIRTHDAY
    const plain = { status: 0, category: 0, trashed: false, linkSpace: false, content: null }
    return { ...plain, id, created, modified: details.modified ?? created }
  }

  #add(entry: DriveEntry): number {
    this.#entries.set(entry.id, entry)
    const siblings = this.#children.get(entry.parent) ?? new Set()
    this.#children.set(entry.parent, siblings.add(entry.id))
    this.version += 1
    return entry.id
  }
}
