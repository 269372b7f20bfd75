import type { Catalogue } from '../../catalogue/index.ts'
import { type Entry, isOwnSpace, type SpaceId } from '../../core/index.ts'
import type { PointedRows, RowAction, RowsShown } from '../../messages/index.ts'
import { ACTIONS } from './asked.ts'
import { entriesOf } from './entries.ts'
import type { TabPlace } from './place.ts'

/**
 * What the companion menu is to show of rows. The signed link is offered without a key too: what it says then leads to
 * the key.
 * @param place null where the tab shows no folder that is known
 * @throws MountlinkError `storage-unusable`
 */
export async function rowsShown(
  catalogue: Pick<Catalogue, 'entry'>,
  place: TabPlace | null,
  rows: PointedRows,
  language: RowsShown['language'],
): Promise<RowsShown> {
  const { entries } = place ? await entriesOf(catalogue, place.space, rows) : { entries: [] }
  const actions = place && entries.length > 0 ? actionsFor(place.space, entries) : []
  return { language, name: entries[0]?.name ?? null, known: entries.length, actions }
}

/** Neither files of a share nor folders have direct links. */
function actionsFor(space: SpaceId, entries: readonly Entry[]): RowAction[] {
  const hasLinks = isOwnSpace(space) && entries.some(({ folder }) => !folder)
  return ACTIONS.filter((action) => hasLinks || action === 'folder-id' || action === 'pick')
}
