import { ROOT, type SpaceId } from '../core/index.ts'
import { findEntry, type Looking } from './find-sheets.ts'

/** The way from an entry to the top, as far as it is known. */
export interface WayUp {
  /** Folders above it, the nearest first, without the top. */
  readonly above: readonly number[]
  /** Names from the highest folder down, its own last. */
  readonly names: readonly string[]
  /** It leads to the top; else what is above the last folder is not known, or folders run in a circle. */
  readonly whole: boolean
}

export async function wayUp(tx: Looking, space: SpaceId, id: number): Promise<WayUp> {
  const above: number[] = []
  const names: string[] = []
  const passed = new Set([id])
  let entry = await findEntry(tx, space, id)
  while (entry) {
    names.unshift(entry.name)
    if (entry.parent === ROOT) return { above, names, whole: true }
    if (passed.has(entry.parent)) return { above: [], names, whole: false }
    passed.add(entry.parent)
    above.push(entry.parent)
    entry = await findEntry(tx, space, entry.parent)
  }
  return { above, names, whole: false }
}
