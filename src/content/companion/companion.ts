import { type PointedRows, type RowAction, type RowsShown, toBackground, type ToTab } from '../../messages/index.ts'
import { companionTexts, rowActionTexts, say } from '../../texts/index.ts'
import { isConnected } from '../connected.ts'
import { closeSiteMenu } from './close-site-menu.ts'
import { countTicked } from './count-ticked.ts'
import { findRow } from './find-row.ts'
import { isDark } from './is-dark.ts'
import { listenFirst } from './listen-first.ts'
import { OpenMenu } from './open-menu.ts'
import { isBoxForAll, seeTicks } from './see-ticks.ts'
import { shortenName } from './shorten-name.ts'
import { SiteMenu } from './site-menu.ts'
import { Ticks } from './ticks.ts'

/** Milliseconds after which the page has drawn what a click or a key has changed. */
const DRAWN = 60
/** Milliseconds between two looks at the ticks while the page scrolls. */
const LOOK_EACH = 40

/** What stands for rows: the catalogue's name of one, the number of several. */
function titleOf({ name, known, language }: RowsShown, { rows, counted }: PointedRows): string {
  const all = Math.max(rows.length, counted ?? 0)
  if (all <= 1) return shortenName(name ?? '')
  return say(known < all ? companionTexts.some : companionTexts.several, language, { n: known, all })
}

/**
 * Watches which rows of the page a person points at and ticks, and shows the menu where the site cancels the browser's.
 * Must be called before the page's own scripts run: what is meant for the menu, the page is not to hear.
 * @param list names the list that the page shows; another name for another one, or for the same one shown anew
 * @returns what is pointed at now
 */
export function startCompanion(list: () => string): () => Awaited<ReturnType<ToTab['pointed']>> {
  const ticks = new Ticks()
  let row: PointedRows | null = null
  let menu: OpenMenu | null = null
  /** The newest right-click: what is answered about an earlier one comes too late. */
  let newest: Event | null = null
  let looked = 0
  /** Ticks may have changed since. */
  let stale = false

  const look = (): void => {
    ;[looked, stale] = [performance.now(), false]
    if (document.body) ticks.see({ list: list(), rows: seeTicks(document.body), counted: countTicked(document.body) })
  }
  const lookSoon = (): void => {
    stale = true
    setTimeout(look, DRAWN)
  }

  const open = async (event: MouseEvent, byKeyboard: boolean, rows: PointedRows, site: SiteMenu): Promise<void> => {
    const shown = await toBackground('pointed', rows)
    if (newest !== event || shown.name === null || shown.actions.length === 0) return
    const { language } = shown
    site.box()
    const act = (action: RowAction): void => {
      closeSiteMenu(() => !site.gone() && site.element !== null)
      void toBackground('act', { ...rows, action }).catch(() => undefined)
    }
    menu = new OpenMenu({
      words: {
        language,
        title: titleOf(shown, rows),
        items: shown.actions.map((action) => [action, say(rowActionTexts[action], language)] as const),
        dark: isDark(site.element),
      },
      site,
      pointer: { x: event.clientX, y: event.clientY, width: 0, height: 0 },
      disturbed: say(companionTexts.disturbed, language),
      act,
      closed: () => (menu = null),
    })
    // Where the site's own menu has taken the keyboard, Tab leads on to this one.
    if (byKeyboard && !site.element?.contains(document.activeElement)) menu.focus()
  }

  const pointAt = (event: MouseEvent, target: Element, byKeyboard: boolean): void => {
    menu?.close()
    newest = event
    const found = findRow(target)
    look()
    row = found.length > 0 ? ticks.meantBy(found) : null
    if (!row || !isConnected()) return
    const rows = row
    const site = new SiteMenu(event.clientX, event.clientY, target)
    // Once the page has had its say.
    setTimeout(() => {
      if (event.defaultPrevented) void open(event, byKeyboard, rows, site).catch(() => undefined)
    })
  }

  listenFirst({
    menu: () => menu,
    pointAt,
    changed: (target) => {
      if (isBoxForAll(target)) ticks.forget()
      lookSoon()
    },
    scrolled: () => {
      if (stale || (ticks.any && performance.now() - looked >= LOOK_EACH)) look()
      newest = null
      menu?.close()
    },
    left: () => {
      newest = null
      menu?.close()
    },
  })

  return () => {
    look()
    return { row, ticked: ticks.known() }
  }
}
