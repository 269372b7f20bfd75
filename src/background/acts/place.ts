import type { Problem, SpaceId } from '../../core/index.ts'
import { toTab } from '../../messages/index.ts'
import { resolvePlace } from '../../pan123/index.ts'
import { readPanHosts, type Tabs } from '../../platform/index.ts'
import { actsTexts, type Text } from '../../texts/index.ts'

/** The space and the folder that a tab shows. */
export interface TabPlace {
  readonly space: SpaceId
  readonly folder: number
}

/** Why there is nothing to do there. */
export type NoPlace = { readonly problem: Problem } | { readonly words: Text }

/** @returns where a tab is, by what its content script says; or why that is not known */
export async function placeOfTab({ id, url }: Pick<Tabs.Tab, 'id' | 'url'>): Promise<TabPlace | NoPlace> {
  if (id === undefined) return { words: actsTexts.notPan }
  const [seen, added] = await Promise.all([toTab(id, 'place', {}).catch(() => null), readPanHosts()])
  const where = resolvePlace(url, seen, added)
  switch (where.kind) {
    case 'at':
      return where
    case 'reload':
      return { problem: { code: 'reload-tab' } }
    case 'logged-out':
      return { problem: { code: 'logged-out' } }
    case 'nothing':
      return where.problem ? { problem: where.problem } : { words: actsTexts.nothingYet }
    default:
      return { words: actsTexts.notPan }
  }
}
