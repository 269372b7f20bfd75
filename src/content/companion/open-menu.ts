import type { RowAction } from '../../messages/index.ts'
import { closeToast } from './close-toast.ts'
import { type Covers, watchCovers } from './covers.ts'
import { nextItem } from './keys.ts'
import { Menu, type Words } from './menu.ts'
import type { Box } from './place-menu.ts'
import type { SiteMenu } from './site-menu.ts'
import { isUntouched } from './trust.ts'

/** Milliseconds for which the menu must have been there to see: longer than between the clicks of a double click. */
const SEEN_FOR = 500
/** Milliseconds between two looks at what has become of the menu. */
const LOOK_EACH = 100

export interface Opening {
  readonly words: Words
  readonly site: SiteMenu
  /** Where to stand as long as the site's menu is not found. */
  readonly pointer: Box
  /** Said when the page has covered or changed the menu. */
  readonly disturbed: string
  /** Does what was chosen. */
  readonly act: (action: RowAction) => void
  /** The menu is gone. */
  readonly closed: () => void
}

/** The menu while it is open: goes with the site's, and acts on what a person can have meant only. */
export class OpenMenu {
  readonly #opening: Opening
  readonly #menu: Menu
  readonly #covers: Covers
  readonly #timer: ReturnType<typeof setInterval>
  readonly #href = location.href
  readonly #focusedBefore = document.activeElement
  readonly #opened = performance.now()
  /** Since when it has been there to see, in the time of events; null while it is not. */
  #since: number | null = null

  constructor(opening: Opening) {
    this.#opening = opening
    closeToast()
    this.#menu = new Menu(opening.words)
    this.#menu.place(this.#beside())
    this.#covers = watchCovers(this.#menu.host, this.#menu.node)
    this.#timer = setInterval(() => this.#look(), LOOK_EACH)
  }

  /** What the page sees as the target of events in the menu. */
  get host(): HTMLElement {
    return this.#menu.host
  }

  get focused(): boolean {
    return document.activeElement === this.#menu.host
  }

  /** Gives the keyboard to the menu. */
  focus(): void {
    this.#menu.items[0]?.focus({ preventScroll: true })
  }

  close(): void {
    const { focused } = this
    clearInterval(this.#timer)
    this.#covers.end()
    this.#menu.remove()
    if (focused && this.#focusedBefore instanceof HTMLElement) this.#focusedBefore.focus({ preventScroll: true })
    this.#opening.closed()
  }

  /** Takes a trusted click in the menu. */
  click({ clientX, clientY, detail, timeStamp }: MouseEvent): void {
    // Pressed by the keyboard: `key` has done it.
    if (detail > 0) this.#choose(this.#menu.actionOf(this.#menu.at(clientX, clientY)), timeStamp)
  }

  /** Takes a trusted key while the menu has the focus. @returns whether it was one of the menu's own */
  key({ key, timeStamp }: KeyboardEvent): boolean {
    if (key === 'Escape' || key === 'Tab') this.close()
    else if (key === 'Enter' || key === ' ') this.#choose(this.#menu.actionOf(this.#menu.focused), timeStamp)
    else {
      const { items, focused } = this.#menu
      const words = items.map(({ textContent }) => textContent)
      const next = nextItem(key, focused ? items.indexOf(focused) : -1, words)
      if (next === null) return false
      items[next]?.focus({ preventScroll: true })
    }
    return true
  }

  #choose(action: RowAction | null, timeStamp: number): void {
    if (action === null) return
    const undisturbed = this.#undisturbed()
    if (undisturbed && this.#since !== null && timeStamp - this.#since >= SEEN_FOR) {
      this.close()
      this.#opening.act(action)
    } else if (!undisturbed && timeStamp - this.#opened >= SEEN_FOR) {
      this.#since = null
      this.#menu.say(this.#opening.disturbed)
    }
  }

  #undisturbed(): boolean {
    const { host, node, placed } = this.#menu
    return isUntouched(host, node, placed) && !this.#covers.covered()
  }

  #beside(): Box {
    return this.#opening.site.box() ?? this.#opening.pointer
  }

  #look(): void {
    const { host } = this.#menu
    if (this.#opening.site.gone() || !host.isConnected || location.href !== this.#href) {
      this.close()
      return
    }
    const undisturbed = this.#undisturbed()
    if (this.#menu.place(this.#beside()) || !undisturbed) this.#since = null
    else this.#since ??= performance.now()
  }
}
