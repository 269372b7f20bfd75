import { MountlinkError } from '../core/index.ts'
import type { Line } from '../openlist/index.ts'

/** Lines of a piece: enough to make each step's own cost small, few enough to be made, checked and let go at once. */
const PIECE = 2_000

/** Lines that go out together. */
export interface Pack {
  /** The first of a part. */
  readonly first: boolean
  readonly lines: readonly Line[]
}

/** How long a part may be. */
export interface Limit {
  readonly most: number
  /** What a part takes beside its lines. */
  readonly base: number
  /** What a line takes, with its line break. */
  readonly cost: (line: string) => number
}

/** One part, in pieces. */
export function* inPieces(lines: Iterable<Line>): Generator<Pack, void, undefined> {
  let first = true
  let piece: Line[] = []
  for (const line of lines) {
    piece.push(line)
    if (piece.length < PIECE) continue
    yield { first, lines: piece }
    first = false
    piece = []
  }
  if (piece.length > 0) yield { first, lines: piece }
}

/**
 * As many parts as it takes, in the order of the tree. A folder that does not fit any more begins the next part as a
 * whole; one that fits into no part is divided between its entries, and stands in each part with those above it.
 * @throws MountlinkError 'line-too-long' (`name`, `bytes`) where a single file is too long for a part
 */
export function* inParts(lines: Iterable<Line>, limit: Limit): Generator<Pack, void, undefined> {
  let part: Line[] = []
  /** How many lines at the part's beginning are folders of the part before. */
  let repeated = 0
  let cost = limit.base
  for (const line of lines) {
    const more = limit.cost(line.text)
    while (cost + more > limit.most) {
      const cut = cutFor(line, part, repeated)
      if (cut === null) throw tooLong(line, limit)
      const above = foldersAbove(part[cut] ?? line, part, cut).map(({ folder }) => folder)
      yield { first: true, lines: part.slice(0, cut) }
      part = [...above, ...part.slice(cut)]
      repeated = above.length
      cost = limit.base + part.reduce((sum, { text }) => sum + limit.cost(text), 0)
    }
    part.push(line)
    cost += more
  }
  if (part.length > repeated) yield { first: true, lines: part }
}

/**
 * Where to cut a part that has no room for a line: before the outermost folder of the line's that began in it, so that
 * the folder goes into the next part as a whole; where the part holds nothing else, before the line.
 * @returns null where nothing can be cut off
 */
function cutFor(line: Line, part: readonly Line[], repeated: number): number | null {
  const own = foldersAbove(line, part, part.length).filter(({ at }) => at >= repeated)
  if (own.length === part.length - repeated) return null
  return own.find(({ at }, index) => at - repeated > index)?.at ?? part.length
}

/** The folders that a line stands in, the outermost first, and where they stand in the lines before it. */
function foldersAbove(line: Line, lines: readonly Line[], before: number): { folder: Line; at: number }[] {
  const found: { folder: Line; at: number }[] = []
  let level = line.level
  for (let at = before - 1; at >= 0 && level > 0; at--) {
    const folder = lines[at]
    if (!folder?.folder || folder.level >= level) continue
    found.unshift({ folder, at })
    level = folder.level
  }
  return found
}

const tooLong = ({ name }: Line, { most }: Limit): MountlinkError =>
  new MountlinkError('line-too-long', { name, bytes: most })
