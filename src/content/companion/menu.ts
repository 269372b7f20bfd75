import type { RowAction } from '../../messages/index.ts'
import { iconOf, mark } from './icons.ts'
import { menuStyle } from './menu-style.ts'
import type { Box } from './place-menu.ts'
import { placeMenu } from './place-menu.ts'

/** What stands in the menu. */
export interface Words {
  readonly language: string
  readonly title: string
  readonly items: readonly (readonly [action: RowAction, words: string])[]
  readonly dark: boolean
}

/** Makes an element: text as text, never as markup. */
function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value)
  made.append(...children)
  return made
}

/**
 * The menu as it stands in the document: in the top layer, inside a closed root, of which the page can get hold of the
 * host alone.
 */
export class Menu {
  readonly host = make('div', {})
  readonly node: HTMLElement
  readonly #root = this.host.attachShadow({ mode: 'closed' })
  readonly #items: ReadonlyMap<HTMLElement, RowAction>
  #placed = new DOMRect()

  constructor({ language, title, items, dark }: Words) {
    const buttons = items.map(([action, words]) => {
      const button = make('button', { type: 'button', role: 'menuitem', tabindex: '-1' }, iconOf(action), words)
      return [button, action] as const
    })
    this.#items = new Map(buttons)
    // Inert: a page's `find()` looks into closed roots, and would tell it the name. `aria-label` says it aloud.
    const head = make('div', { class: 'head', role: 'presentation' }, mark(), make('bdi', { inert: '' }, title))
    const kind = {
      class: dark ? 'menu dark' : 'menu',
      role: 'menu',
      lang: language,
      'aria-label': `Mountlink: ${title}`,
    }
    this.node = make('div', { ...kind, popover: 'manual' }, head, ...this.#items.keys())
    this.#root.append(make('style', {}, menuStyle(dark)), this.node)
    // In the document's element, for the site's own code looks after the body.
    document.documentElement.append(this.host)
    if ('popover' in this.node) this.node.showPopover()
  }

  /** Where it was put. */
  get placed(): DOMRect {
    return this.#placed
  }

  /** The items from top to bottom. */
  get items(): readonly HTMLElement[] {
    return [...this.#items.keys()]
  }

  /** The item that has the focus. */
  get focused(): HTMLElement | null {
    return this.#root.activeElement instanceof HTMLElement ? this.#root.activeElement : null
  }

  /** @returns the action of an item, or of what lies in it; null elsewhere */
  actionOf(at: Element | null): RowAction | null {
    const item = at?.closest('button')
    return (item && this.#items.get(item)) ?? null
  }

  /** @returns what lies at a point of the viewport */
  at(x: number, y: number): Element | null {
    return this.#root.elementFromPoint(x, y)
  }

  /** Puts it beside a box. @returns whether it has moved by that */
  place(beside: Box): boolean {
    const { width, height } = this.node.getBoundingClientRect()
    const { x, y } = placeMenu(beside, { width, height }, { width: innerWidth, height: innerHeight })
    const before = this.#placed
    this.node.style.left = `${x}px`
    this.node.style.top = `${y}px`
    this.#placed = new DOMRect(x, y, width, height)
    return ['x', 'y', 'width', 'height'].some((each) => before[each as 'x'] !== this.#placed[each as 'x'])
  }

  /** Says why it does not act. */
  say(words: string): void {
    this.node.querySelector('p')?.remove()
    this.node.append(make('p', { role: 'alert' }, words))
  }

  remove(): void {
    this.host.remove()
  }
}
