import type { Catalogue } from '../../catalogue/index.ts'
import type { OwnSpaceId } from '../../core/index.ts'

/** Where a file lies, as far as it was listed. */
export interface Place {
  /** The folders from the top-level one down. */
  readonly folders: readonly number[]
  /** Their names, then the file's own. */
  readonly names: readonly string[]
}

/** @returns null for a file that is not known to lie below that top-level folder, or on whose way a name is not known */
export async function placeOf(
  catalogue: Pick<Catalogue, 'entry' | 'path'>,
  space: OwnSpaceId,
  top: number,
  file: number,
): Promise<Place | null> {
  const entry = await catalogue.entry(space, file)
  if (!entry || entry.folder) return null
  const way = await catalogue.path(space, entry.parent)
  if (way[0]?.id !== top) return null
  const names = way.map(({ name }) => name).filter((name) => name !== null)
  if (names.length < way.length) return null
  return { folders: way.map(({ id }) => id), names: [...names, entry.name] }
}
