import type { Box } from './place-menu.ts'

/** Pixels around the pointer where the site's menu is looked for: it opens with a corner there, or nearly. */
const NEAR = [
  [6, 6],
  [-6, 6],
  [6, -6],
  [-6, -6],
] as const

/** What lies around a point before and after the site had its say: what is new is its menu. */
export class SiteMenu {
  readonly #x: number
  readonly #y: number
  readonly #row: Element
  readonly #before: ReadonlySet<Element>
  #box: HTMLElement | null = null

  /**
   * To be made before the site hears of the right-click.
   * @param row what was clicked
   */
  constructor(x: number, y: number, row: Element) {
    ;[this.#x, this.#y, this.#row] = [x, y, row]
    this.#before = new Set(this.#around())
  }

  /** Where the site's menu is; null as long as none is found. An element without a size is none. */
  box(): Box | null {
    this.#box ??= this.#find()
    if (!this.#box) return null
    const { x, y, width, height } = this.#box.getBoundingClientRect()
    // It may still be growing: its place in the layout has its full size already.
    const [wide, high] = [Math.max(width, this.#box.offsetWidth), Math.max(height, this.#box.offsetHeight)]
    return wide > 0 && high > 0 ? { x, y, width: wide, height: high } : null
  }

  /** Whether it was found, and has been removed or hidden since. */
  gone(): boolean {
    return this.#box !== null && !(this.#box.isConnected && isShown(this.#box))
  }

  /** The element itself, once found. */
  get element(): HTMLElement | null {
    return this.#box
  }

  #around(): Element[] {
    return NEAR.flatMap(([dx, dy]) => document.elementsFromPoint(this.#x + dx, this.#y + dy))
  }

  /** Not by its class, which changes with every redesign: the outermost box that is out of the page's flow, small and new. */
  #find(): HTMLElement | null {
    for (const hit of this.#around()) {
      if (this.#before.has(hit)) continue
      let found: HTMLElement | null = null
      for (let at: Element | null = hit; at && !at.contains(this.#row); at = at.parentElement)
        if (at instanceof HTMLElement && isMenuLike(at)) found = at
      if (found) return found
    }
    return null
  }
}

function isMenuLike(element: HTMLElement): boolean {
  const { width, height } = element.getBoundingClientRect()
  const { position } = getComputedStyle(element)
  return (
    (position === 'fixed' || position === 'absolute') &&
    Math.min(width, height) > 0 &&
    width * height < (innerWidth * innerHeight) / 2
  )
}

const isShown = (element: HTMLElement): boolean => {
  const { visibility, opacity, pointerEvents } = getComputedStyle(element)
  const hidden = visibility !== 'visible' || opacity === '0' || pointerEvents === 'none'
  return element.getClientRects().length > 0 && !hidden
}
