import type { Catalogue } from '../../catalogue/index.ts'
import { changeView, type PointedRows, readView } from '../../messages/index.ts'
import { actsTexts } from '../../texts/index.ts'
import { restWords } from './copied-words.ts'
import { entriesOf } from './entries.ts'
import { openWindow } from './open-window.ts'
import type { TabPlace } from './place.ts'
import type { Said, Speech } from './speech.ts'

/**
 * Picks the entries of rows in our window, besides what is picked there, and opens it.
 * @returns what is to be said; null where the window shows it
 * @throws MountlinkError `storage-unusable`
 */
export async function pickRows(
  { catalogue, speech }: { readonly catalogue: Pick<Catalogue, 'entry'>; readonly speech: Speech },
  tab: number,
  { space }: TabPlace,
  rows: PointedRows,
): Promise<Said | null> {
  const { entries, unknown } = await entriesOf(catalogue, space, rows)
  if (unknown > 0 && entries.length === 0) return speech.failed(actsTexts.notHere)
  if (entries.length > 0) {
    const { marks } = await readView(space)
    await changeView(space, { marks: [...new Map([...marks, ...entries.map(({ id }) => [id, true] as const)])] })
  }
  await openWindow(tab)
  const notes = [
    ...restWords(speech, rows),
    ...(unknown > 0 ? [speech.say(actsTexts.notHereLeftOut, { n: unknown })] : []),
  ]
  return notes.length === 0 ? null : { tone: 'part', title: speech.say(actsTexts.picked, { n: entries.length }), notes }
}
