import type { MountedFile } from './mounted-file.ts'
import { folderOf } from './mounted-path.ts'
import { decodeStrictly } from './path-unescape.ts'

/** One file, as it was and as it is. */
export interface MountedPair {
  readonly before: MountedFile
  readonly after: MountedFile
}

/** Each file of either list stands in it once, in the order of its list; the pairs in the order of `after`. */
export interface PairedMounts {
  readonly pairs: readonly MountedPair[]
  readonly added: readonly MountedFile[]
  readonly removed: readonly MountedFile[]
}

/** By what two files are taken for one. */
interface Trait {
  /** @returns null for a file that this tells nothing of */
  readonly of: (file: MountedFile) => string | null
  /** Whether it says too little where several files share it. Otherwise equal ones are paired in their order. */
  readonly alone: boolean
}

/** The surest first; a file that is paired is out of the way of those that follow. */
const TRAITS: readonly Trait[] = [
  // Of two lines with one file's id, each keeps its own place.
  { of: ({ id, path }) => (id === null ? null : `${String(id)}${path}`), alone: false },
  { of: ({ id }) => (id === null ? null : String(id)), alone: false },
  { of: ({ path }) => path, alone: false },
  { of: ({ url }) => telling(linkPath(url)), alone: true },
  { of: ({ path, size }) => `${String(size)}${path.slice(path.lastIndexOf('/'))}`, alone: true },
  {
    // A time that is not known makes no two files one.
    of: ({ path, size, modified }) =>
      modified === 'now' || modified === 0 ? null : `${modified}:${size}${folderOf(path)}`,
    alone: true,
  },
]

/** Finds out which file of a mount is which after a change. Takes time with the number of files, whatever they are. */
export function pairMounted(before: readonly MountedFile[], after: readonly MountedFile[]): PairedMounts {
  /** The place in `before` of each file of `after`. */
  const mates = new Map<number, number>()
  let removed = [...before.keys()]
  let added = [...after.keys()]
  for (const { of, alone } of TRAITS) {
    if (removed.length === 0 || added.length === 0) break
    const placesBefore = placesBy(before, removed, of)
    const mated = new Set<number>()
    for (const [trait, is] of placesBy(after, added, of)) {
      const was = placesBefore.get(trait) ?? []
      if (alone && (was.length > 1 || is.length > 1)) continue
      for (const [nth, place] of is.entries()) {
        const mate = was[nth]
        if (mate === undefined) break
        mates.set(place, mate)
        mated.add(mate)
      }
    }
    removed = removed.filter((place) => !mated.has(place))
    added = added.filter((place) => !mates.has(place))
  }
  const pairs: MountedPair[] = []
  for (const [place, file] of after.entries()) {
    const mate = before[mates.get(place) ?? -1]
    if (mate) pairs.push({ before: mate, after: file })
  }
  return { pairs, added: filesAt(after, added), removed: filesAt(before, removed) }
}

const filesAt = (files: readonly MountedFile[], places: readonly number[]): MountedFile[] =>
  places.flatMap((place) => files[place] ?? [])

/** @returns the places in `files`, in order, of those that share each trait */
function placesBy(files: readonly MountedFile[], places: readonly number[], of: Trait['of']): Map<string, number[]> {
  const by = new Map<string, number[]>()
  for (const place of places) {
    const file = files[place]
    const trait = file ? of(file) : null
    if (trait === null) continue
    const same = by.get(trait)
    if (same) same.push(place)
    else by.set(trait, [place])
  }
  return by
}

const telling = (path: string): string | null => (path === '' || path === '/' ? null : path)

/** @returns a link's path, percent-decoded where it can be: what a signature covers, and what says which file it is */
const linkPath = (url: string): string => {
  const path = rawPath(url)
  return decodeStrictly(path) ?? path
}

const rawPath = (url: string): string => /^https?:\/\/[^/?#]*([^?#]*)/.exec(url)?.[1] ?? ''

/** Whether two links lead to one place: the same host, the same path, however that is encoded. */
export const samePlace = (one: string, other: string): boolean =>
  hostOf(one) === hostOf(other) &&
  // Nearly always as they stand, without decoding.
  (rawPath(one) === rawPath(other) || linkPath(one) === linkPath(other))

const hostOf = (url: string): string | undefined => /^https?:\/\/([^/?#]*)/.exec(url)?.[1]?.toLowerCase()
