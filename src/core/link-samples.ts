import type { DriveTree } from './drive-tree.ts'
import { standsInLink } from './link-rule.ts'

/** One to learn a rule from, three to check it on. */
const SAMPLES = 4

/** What an encoder, a parser or a server may take for something else than a letter of a name. */
const TROUBLES = [/%/, /#/, /\+/, /[^ -~]/, / /, /[&=;:@,$]/, /['"()*!~]/, /[<>|^`{}[\]]/]

/** What an order for links says of one direct-link space: `LinkGroup` in `src/messages`. */
interface Group {
  readonly top: number
  readonly files: readonly number[]
  readonly unspellable: readonly number[]
  readonly samples: readonly number[]
}

/**
 * An order for the links of files in one direct-link space, with the samples that a rule is learned from and checked on.
 * The samples are the same for the same files, in whatever order those come; made for 100,000 files in one go.
 * @param top the top-level folder
 * @param files below it, without a link and not blocked
 * @param known files below it that have a link: to learn from one of them needs no request
 */
export function linkGroup(tree: DriveTree, top: number, files: readonly number[], known: Iterable<number> = []): Group {
  const places = new Places(tree, top)
  const unspellable: number[] = []
  const spellable: number[] = []
  const hardest = { file: 0, troubles: 0 }
  for (const file of files) {
    const name = tree.entry(file)?.name ?? ''
    if (!places.take(file, name)) {
      unspellable.push(file)
      continue
    }
    spellable.push(file)
    const troubles = TROUBLES.filter((trouble) => trouble.test(name)).length
    if (troubles > hardest.troubles || (troubles === hardest.troubles && troubles > 0 && file < hardest.file))
      Object.assign(hardest, { file, troubles })
  }
  const samples = new Set<number>()
  for (const file of known)
    if (places.of(file, tree.entry(file)?.name ?? '')) {
      samples.add(file)
      break
    }
  for (const file of spread(places.withFiles(), hardest.file, spellable)) {
    samples.add(file)
    if (samples.size >= SAMPLES) break
  }
  return { top, files, unspellable, samples: [...samples] }
}

/** A folder, as far as it matters for choosing from its files. */
interface Place {
  /** Folders from the top-level one down to it. */
  readonly depth: number
  /** The folder right below the top-level one on the way here; the top-level one itself for its own files. */
  readonly branch: number
  /** How many of the wanted files lie right in it, and the one with the lowest id. */
  count: number
  first: number
}

/** The folders below a top-level one from which a rule by path can give links. */
class Places {
  readonly #tree: DriveTree
  /** null: it does not lie below the top-level folder, as far as known, or its way cannot stand in a link. */
  readonly #places = new Map<number, Place | null>()

  constructor(tree: DriveTree, top: number) {
    this.#tree = tree
    const able = standsInLink(tree.entry(top)?.name ?? '')
    this.#places.set(top, able ? { depth: 1, branch: top, count: 0, first: 0 } : null)
  }

  /** @returns where a file lies; null where no rule by path gives it a link */
  of(file: number, name: string): Place | null {
    const folder = this.#tree.parentOf(file)
    return folder !== undefined && standsInLink(name) ? this.#place(folder) : null
  }

  /** Counts a file where it lies. @returns false where no rule by path gives it a link */
  take(file: number, name: string): boolean {
    const place = this.of(file, name)
    if (!place) return false
    if (place.count === 0 || file < place.first) place.first = file
    place.count++
    return true
  }

  withFiles(): Place[] {
    return [...this.#places.values()].filter((place) => place !== null).filter(({ count }) => count > 0)
  }

  #place(folder: number): Place | null {
    // Up to what is known, then down again; without recursion, and each folder once, even where they run in a circle.
    const way = new Set<number>()
    let at: number | undefined = folder
    while (at !== undefined && !this.#places.has(at) && !way.has(at)) {
      way.add(at)
      at = this.#tree.parentOf(at)
    }
    let above = at === undefined ? null : (this.#places.get(at) ?? null)
    for (const id of [...way].toReversed()) {
      const able = above && standsInLink(this.#tree.entry(id)?.name ?? '')
      if (above && able)
        above = { depth: above.depth + 1, branch: above.depth === 1 ? id : above.branch, count: 0, first: 0 }
      else above = null
      this.#places.set(id, above)
    }
    return above
  }
}

/**
 * Files in the order of what they tell: from the fullest folder, with the hardest name, from the deepest folder, then
 * from other branches, other folders, and from all over.
 */
function* spread(
  places: readonly Place[],
  hardest: number,
  files: readonly number[],
): Generator<number, void, undefined> {
  const byCount = places.toSorted((a, b) => b.count - a.count || a.first - b.first)
  const byDepth = places.toSorted((a, b) => b.depth - a.depth || a.first - b.first)
  const [fullest, deepest] = [byCount[0], byDepth[0]]
  if (!fullest || !deepest) return
  yield fullest.first
  if (hardest > 0) yield hardest
  yield deepest.first
  const branches = new Set([fullest.branch, deepest.branch])
  for (const { branch, first } of byCount) {
    if (branches.has(branch)) continue
    branches.add(branch)
    yield first
  }
  yield* byCount.map(({ first }) => first)
  const sorted = Float64Array.from(files).sort()
  for (let part = SAMPLES; part > 0; part--) yield sorted[Math.floor(((sorted.length - 1) * part) / SAMPLES)] ?? 0
}
