import type { Catalogue } from '../../catalogue/index.ts'
import { isOwnSpace, type SpaceId } from '../../core/index.ts'
import type { PointedRows } from '../../messages/index.ts'
import { actsTexts } from '../../texts/index.ts'
import { fileWords, type LineFormat } from './copied-words.ts'
import { entriesOf } from './entries.ts'
import { type LinesNeeds, makeFileLines } from './file-lines.ts'
import type { Said, Speech } from './speech.ts'

export interface CopyNeeds extends LinesNeeds {
  readonly catalogue: LinesNeeds['catalogue'] & Pick<Catalogue, 'entry'>
  readonly copy: (text: string) => Promise<void>
  readonly speech: Speech
}

/**
 * Copies the lines of the files among rows. Folders among them are counted and named, not copied: what is in them is
 * to be picked in our window.
 * @throws MountlinkError `clipboard`, `key-missing`; what else `makeExport` throws; the disk's trouble
 */
export async function copyFiles(
  needs: CopyNeeds,
  space: SpaceId,
  rows: PointedRows,
  format: LineFormat,
): Promise<Said> {
  const { speech, catalogue } = needs
  if (!isOwnSpace(space)) return speech.failed(actsTexts.noShareLinks)
  if (rows.rows.length === 0) return speech.failed(actsTexts.noRow)
  const { entries, unknown } = await entriesOf(catalogue, space, rows)
  if (entries.length === 0) return speech.failed(actsTexts.notHere)
  const files = entries.filter(({ folder }) => !folder)
  if (files.length === 0) return speech.failed(actsTexts.onlyFolders)
  const lines = await makeFileLines(needs, space, files, format)
  if (lines.printed) await needs.copy(lines.printed.text)
  const beside = { folders: entries.length - files.length, unknown, counted: rows.counted }
  return fileWords(
    speech,
    format,
    files.map(({ name }) => name),
    lines,
    beside,
  )
}
