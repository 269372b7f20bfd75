import type { Catalogue } from '../../catalogue/index.ts'
import { ROOT } from '../../core/index.ts'
import type { PointedRows } from '../../messages/index.ts'
import { actsTexts } from '../../texts/index.ts'
import { restWords } from './copied-words.ts'
import { entriesOf } from './entries.ts'
import { nameInWords } from './name.ts'
import type { TabPlace } from './place.ts'
import type { Said, Speech } from './speech.ts'

export interface FolderIdNeeds {
  readonly catalogue: Pick<Catalogue, 'entry' | 'path'>
  readonly copy: (text: string) => Promise<void>
  readonly speech: Speech
}

/**
 * Copies the ids of the folders among rows, one a line; where none is a folder, that of the folder the page shows.
 * @throws MountlinkError `clipboard`; the disk's trouble
 */
export async function copyFolderIds(
  { catalogue, copy, speech }: FolderIdNeeds,
  { space, folder }: TabPlace,
  rows: PointedRows,
): Promise<Said> {
  const { entries, unknown } = await entriesOf(catalogue, space, rows)
  if (unknown > 0 && entries.length === 0) return speech.failed(actsTexts.notHere)
  const folders = entries.filter((entry) => entry.folder)
  const notes = restWords(speech, rows)
  const tone = notes.length > 0 ? 'part' : 'good'
  const [first, ...others] = folders
  if (first && others.length > 0) {
    await copy(folders.map(({ id }) => id).join('\n'))
    return { tone, title: speech.say(actsTexts.copiedIds, { n: folders.length }), notes }
  }
  const id = first?.id ?? folder
  const name = first?.name ?? (await catalogue.path(space, folder)).at(-1)?.name
  await copy(String(id))
  const called = name ? nameInWords(name) : speech.say(id === ROOT ? actsTexts.topFolder : actsTexts.folderHere)
  return { tone, title: speech.say(actsTexts.copiedId, { id: String(id), name: called }), notes }
}
