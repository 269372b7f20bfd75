import type { Catalogue } from '../../catalogue/index.ts'
import type { Entry, SpaceId } from '../../core/index.ts'
import type { PointedRows } from '../../messages/index.ts'

/** The entries that rows of a page stand for. */
export interface RowEntries {
  /** Each once, in the order of the rows. */
  readonly entries: readonly Entry[]
  /** Rows on which no number is an entry's of this space. */
  readonly unknown: number
}

/**
 * Looks rows up: of each the first number that is an entry of the space counts. So ids of another account, or made up
 * by the page, come to nothing.
 * @throws MountlinkError `storage-unusable`
 */
export async function entriesOf(
  catalogue: Pick<Catalogue, 'entry'>,
  space: SpaceId,
  { rows }: PointedRows,
): Promise<RowEntries> {
  const found = await Promise.all(rows.map((numbers) => firstKnown(catalogue, space, numbers)))
  const entries = new Map(found.flatMap((entry) => (entry ? [[entry.id, entry] as const] : [])))
  return { entries: [...entries.values()], unknown: found.filter((entry) => !entry).length }
}

async function firstKnown(
  catalogue: Pick<Catalogue, 'entry'>,
  space: SpaceId,
  numbers: readonly number[],
): Promise<Entry | undefined> {
  for (const id of numbers) {
    const entry = await catalogue.entry(space, id)
    if (entry) return entry
  }
  return undefined
}
