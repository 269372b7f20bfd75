import type { ReadShareLine, ShareLink } from '../../pan123/index.ts'

/** A line that names a share, and what it says that no line above says. */
export interface NamedLine {
  /** Stays the same while the line's password and all other lines change. */
  readonly id: string
  readonly line: ReadShareLine
  /** The line above that says the same; null where there is none. */
  readonly sameAs: number | null
}

/** @returns what tells shares apart for whoever asks about them */
export const shareId = ({ shareKey, password }: Pick<ShareLink, 'shareKey' | 'password'>): string =>
  `${shareKey} ${password}`

/** Finds the lines that say nothing new. The same share at another path, or with another password, is something new. */
export function nameLines(lines: readonly ReadShareLine[]): readonly NamedLine[] {
  const times = new Map<string, number>()
  const known = new Map<string, Map<string | null, number>>()
  return lines.map((line) => {
    const { share, path } = line
    const name = `${share.shareKey} ${path ?? ''}`
    const time = (times.get(name) ?? 0) + 1
    times.set(name, time)
    const at = known.get(shareId(share)) ?? new Map<string | null, number>()
    const [first = null] = at.values()
    const sameAs = path === null ? first : (at.get(path) ?? null)
    if (sameAs === null) known.set(shareId(share), at.set(path, line.line))
    return { id: `${name} ${time}`, line, sameAs }
  })
}
