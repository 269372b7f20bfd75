import type { RowAction } from '../../messages/index.ts'
import { DIRECT_LINK_PATTERNS, drivePatterns, pagePatterns } from '../../pan123/index.ts'
import { allOf, type Menus, type Settings } from '../../platform/index.ts'
import { actsTexts, type Text } from '../../texts/index.ts'
import { ACTIONS } from './asked.ts'

/** An item of the browser's own menus; its `text` is its title. */
export interface MenuItem {
  readonly id: string
  readonly text: Text
  readonly contexts: readonly Menus.ContextType[]
  readonly documentUrlPatterns?: readonly string[]
  readonly targetUrlPatterns?: readonly string[]
}

/** What the item of an action on rows is called. */
const rowId = (action: RowAction): string => `row:${action}`

/** @returns the action on rows that an item stands for; undefined where it is another */
export const rowActionOf = (id: string): RowAction | undefined => ACTIONS.find((action) => rowId(action) === id)

/**
 * The items of the browser's own menus. On rows and selected text only where 123pan's pages are, for an item on every
 * selection of every page would annoy; elsewhere the toolbar button's menu signs what is selected.
 * @param added hosts that the user has added
 */
export function menuItems({ customHosts }: Pick<Settings, 'customHosts'>, added: readonly string[]): MenuItem[] {
  const pages = pagePatterns(added)
  const drives = drivePatterns(pages)
  const rows = ACTIONS.map((action): MenuItem => {
    const everywhere = action === 'folder-id' || action === 'pick'
    return {
      id: rowId(action),
      text: actsTexts.action[action],
      contexts: ['page', 'link', 'image'],
      documentUrlPatterns: everywhere ? pages : drives,
    }
  })
  return [
    ...rows,
    {
      id: 'link',
      text: actsTexts.menuLink,
      contexts: ['link'],
      targetUrlPatterns: [...DIRECT_LINK_PATTERNS, ...customHosts.map(({ host }) => allOf(host))],
    },
    { id: 'selection', text: actsTexts.menuSelection, contexts: ['selection'], documentUrlPatterns: pages },
    { id: 'here:folder-id', text: actsTexts.action['folder-id'], contexts: ['action'] },
    { id: 'here:ticked', text: actsTexts.menuTicked, contexts: ['action'] },
    { id: 'here:text', text: actsTexts.menuTextHere, contexts: ['action'] },
  ]
}
