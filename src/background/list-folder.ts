import { type Ask, isOwnSpace, type ListingPage, MountlinkError, type SpaceId } from '../core/index.ts'
import type { Run } from './run.ts'

/**
 * All pages of one folder, in the order of the ids. A `Total` that changes on the way means that entries have moved
 * between the pages: then it starts again, once.
 * @throws MountlinkError the trouble that ended it
 */
export async function listFolder(run: Run, space: SpaceId, folder: number): Promise<void> {
  let again = true
  let before: ListingPage | null = null
  for (let page = 1, done = 0; ; page++) {
    const shown = await pageOf(run, askFor(space, folder, page))
    if (before && again && shown.total !== before.total) {
      again = false
      before = null
      ;[page, done] = [0, 0]
      continue
    }
    // A server that gives the same page for ever would never end.
    if (before?.rows[0] && before.rows[0].id === shown.rows[0]?.id) throw new MountlinkError('unreadable')
    before = shown
    done += shown.rows.length
    run.update({ done, total: shown.total })
    if (shown.last) return
  }
}

type ListAsk = Exclude<Ask, { kind: 'link' }>

const askFor = (space: SpaceId, folder: number, page: number): ListAsk =>
  isOwnSpace(space) ? { kind: 'list-own', space, folder, page } : { kind: 'list-share', space, folder, page }

async function pageOf(run: Run, ask: ListAsk): Promise<ListingPage> {
  const shown = (await run.perform(ask)).find((fact) => fact.kind === 'listing')
  if (shown && shown.space !== ask.space) throw new MountlinkError('account-changed')
  if (shown?.folder !== ask.folder || shown.page !== ask.page) throw new MountlinkError('unreadable')
  return shown
}
