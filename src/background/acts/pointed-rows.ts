import { type PointedRows, toTab } from '../../messages/index.ts'
import { readPointed } from './asked.ts'

/** No row: what then makes sense is done with the folder that the page shows. */
export const NO_ROWS: PointedRows = { rows: [], counted: null }

const pointedIn = (tab: number): Promise<{ readonly row: PointedRows | null; readonly ticked: PointedRows }> =>
  toTab(tab, 'pointed', {}).then(
    // From a content script, so not to be believed.
    ({ row, ticked }) => ({ row: row && readPointed(row), ticked: readPointed(ticked) ?? NO_ROWS }),
    () => ({ row: null, ticked: NO_ROWS }),
  )

/** @returns the rows that are ticked in a tab */
export const tickedRows = async (tab: number): Promise<PointedRows> => (await pointedIn(tab)).ticked

/** @returns the row of the last trusted right-click; all ticked ones where it is one of them, or there was none */
export async function clickedRows(tab: number): Promise<PointedRows> {
  const { row, ticked } = await pointedIn(tab)
  if (!row) return ticked
  const among = ticked.rows.some((numbers) => row.rows.some((own) => own.some((id) => numbers.includes(id))))
  return among ? ticked : row
}
