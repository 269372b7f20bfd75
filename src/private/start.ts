import { isContentScript, jobMessages, panTabs, startLister, takeBatch } from '../background/index.ts'
import { openCatalogue } from '../catalogue/index.ts'
import { answer, answerHere, tellJobHere, type ToBackground, toTab } from '../messages/index.ts'
import { browser, isOnThisSide } from '../platform/index.ts'
import { readKey } from '../platform/secrets.ts'
import { pressHere } from '../press/index.ts'
import { ownPress } from '../press/own-press.ts'
import { useMemory } from './memory-disk.ts'
import { takeOver } from './take-over.ts'

/**
 * Lets this page of a private window do the background's work itself, in memory, as long as it is open: where private
 * windows have no background of their own (Firefox). Before the page opens its catalogue.
 * @returns when what the open tabs have seen is taken in
 */
export async function startPrivate(): Promise<void> {
  useMemory()
  const catalogue = openCatalogue()
  const lister = startLister(catalogue, tellJobHere)
  answerHere(jobMessages(lister))
  pressHere(ownPress(readKey))
  const { id } = browser.runtime
  answer<ToBackground>(
    'background',
    {
      observed: async (batch) => {
        const taken = await takeBatch(catalogue, batch)
        lister.wake()
        return taken
      },
    },
    (_, sender) => sender.tab !== undefined && isOnThisSide(sender.tab) && isContentScript(sender, id),
  )
  const { query } = panTabs
  await takeOver({ query, seen: (tab, from) => toTab(tab, 'seen', { from }) }, (batch) => takeBatch(catalogue, batch))
}
