import { driveSettings, OWN_DRIVERS } from '../openlist/index.ts'
import { differs } from './differs.ts'
import { checkFields, printFields } from './field-lines.ts'
import type { ExportInput, Warning } from './format.ts'

/** A text that is one piece, whatever is picked. */
export interface Fixed {
  readonly text: string
  readonly warnings: readonly Warning[]
}

/**
 * The folder the user stands in, as settings for the two drivers of one's own drive; `123 Open`, the recommended one,
 * first. OpenList tries a login at once when such a storage is made, so there is no row to import: the user fills it in.
 */
export function makeFolderId({ folder }: ExportInput): Fixed {
  const drivers = OWN_DRIVERS.map((driver) => driveSettings(driver, folder.id))
  const text = drivers.map(printFields).join('\n\n')
  const read = text.split('\n\n')
  if (read.length !== drivers.length) differs('count', '')
  for (const [at, fields] of drivers.entries())
    checkFields(read[at] ?? '', { ...fields, root_folder_id: `${folder.id}` })
  return { text, warnings: [] }
}
