import { isMountPath, proposeMountPath } from '../../export/index.ts'
import { DRIVERS } from '../../openlist/index.ts'
import type { StorageInfo } from '../../openlist/api/index.ts'
import type { CheckedShare, ShareLine, ShareLink, UnreadShareLine } from '../../pan123/index.ts'
import { freeAmong } from '../steps/existing.ts'
import { type NamedLine, nameLines, shareId } from './named-lines.ts'

/** What 123pan said of a share, or that it was not asked. */
export type Check = CheckedShare<ShareLink>['check']

/** Why nothing can be mounted at a path. */
export type PathTrouble =
  | { readonly kind: 'unfit' }
  /** Another line, which goes first, has it. */
  | { readonly kind: 'same'; readonly line: number }
  /** A storage of another driver has it. */
  | { readonly kind: 'taken'; readonly driver: string }

/** A line that names a share, as the table shows it. */
export interface ShareRow {
  /** As `NamedLine` has it. */
  readonly id: string
  readonly line: number
  /** As it was pasted. */
  readonly text: string
  readonly share: ShareLink
  /** The line above that says the same: this one is left out. */
  readonly sameAs: number | null
  /** The first line above with the same share, at another path or with another password. */
  readonly shareAlsoIn: number | null
  /** The path as it stands in the field. */
  readonly written: string
  /** Where it would be mounted. */
  readonly path: string
  readonly pathTrouble: PathTrouble | null
  /** A storage of a share that stands there and would be changed: by our library this share's, or else another's. */
  readonly there: 'this' | 'other' | null
  readonly check: Check | null
  readonly problem: null
}

export type TableLine = ShareRow | UnreadShareLine

export interface Pasted {
  readonly lines: readonly ShareLine[]
  /** Paths that were written into the table, by the rows' ids. */
  readonly typed: ReadonlyMap<string, string>
  /** By `shareId`. */
  readonly checks: ReadonlyMap<string, Check>
  /** What is mounted on the chosen server. */
  readonly storages: readonly StorageInfo[]
  /** What we have mounted there, the last one last: the share's key by the path. */
  readonly ours: ReadonlyMap<string, string>
}

/**
 * Says of each line where its share is mounted, and what stands in the way. Without a path of its own a share goes where
 * we have mounted it before, else to a free path named for it.
 */
export function shareRows({ lines, typed, checks, storages, ours }: Pasted): readonly TableLine[] {
  const named = nameLines(lines.filter((line) => line.problem === null))
  const there = new Map(storages.map(({ mountPath, driver }) => [mountPath, driver]))
  const before = new Map([...ours].map(([path, shareKey]) => [shareKey, path]))
  const wanted = ({ id, line }: NamedLine): string | null => typed.get(id) ?? line.path
  const firstAt = new Map<string, number>()
  for (const each of named) {
    const path = each.sameAs === null ? wanted(each) : null
    if (path !== null && !firstAt.has(cut(path))) firstAt.set(cut(path), each.line.line)
  }
  const taken = new Set([...firstAt.keys(), ...there.keys()])

  const proposed = ({ shareKey }: ShareLink, check: Check | null): string => {
    const known = before.get(shareKey)
    if (known !== undefined && there.get(known) === DRIVERS.pan123Share && !firstAt.has(known)) return known
    return freeAmong(proposeMountPath((check?.kind === 'alive' && check.name) || shareKey), taken)
  }
  const troubleAt = (path: string, line: number): PathTrouble | null => {
    const first = firstAt.get(path) ?? line
    const driver = there.get(path) ?? DRIVERS.pan123Share
    if (!isMountPath(path)) return { kind: 'unfit' }
    if (first !== line) return { kind: 'same', line: first }
    return driver === DRIVERS.pan123Share ? null : { kind: 'taken', driver }
  }
  const rowOf = (each: NamedLine): ShareRow => {
    const { id, sameAs } = each
    const { line, text, share, sameShareAs: shareAlsoIn } = each.line
    const check = checks.get(shareId(share)) ?? null
    if (sameAs !== null) {
      const written = each.line.path ?? ''
      const none = { pathTrouble: null, there: null, problem: null }
      return { id, line, text, share, sameAs, shareAlsoIn, written, path: written, check, ...none }
    }
    const written = wanted(each) ?? proposed(share, check)
    const path = cut(written)
    if (!firstAt.has(path)) firstAt.set(path, line)
    taken.add(path)
    const pathTrouble = troubleAt(path, line)
    const stands =
      there.get(path) === DRIVERS.pan123Share ? (ours.get(path) === share.shareKey ? 'this' : 'other') : null
    return {
      id,
      line,
      text,
      share,
      sameAs,
      shareAlsoIn,
      written,
      path,
      pathTrouble,
      there: stands,
      check,
      problem: null,
    }
  }
  const rows = new Map(named.map((each) => [each.line.line, rowOf(each)]))
  return lines.flatMap((line) => (line.problem ? line : (rows.get(line.line) ?? [])))
}

/** @returns a path without the slashes at its end, which a line's path has lost, too; by hand, for there may be a million */
function cut(path: string): string {
  let end = path.length
  while (end > 1 && path.charAt(end - 1) === '/') end--
  return path.slice(0, end)
}
