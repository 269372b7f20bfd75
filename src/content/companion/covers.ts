/** With what TypeScript's own types leave out: whether something was painted over an element (Chromium). */
interface Sighting extends IntersectionObserverEntry {
  readonly isVisible?: boolean
}

/** Milliseconds between two looks of Chromium's; it allows no less. */
const DELAY = 100

/** What the top layer may hold: only what is there can be painted over the menu. */
const TOP_LAYER = ':popover-open, :modal, :fullscreen'

/** Tells whether something lies over the menu, be it such as takes no clicks and so is not felt by them. */
export interface Covers {
  readonly covered: () => boolean
  readonly end: () => void
}

/**
 * Chromium says itself whether an element can be seen wholly. Firefox does not: there nothing but the menu may be in
 * the top layer, for what else is there could lie over it, if only by its `::backdrop`.
 * @param host the element whose inside the menu is
 */
export function watchCovers(host: Element, menu: HTMLElement): Covers {
  if (!('isVisible' in IntersectionObserverEntry.prototype))
    return { covered: () => inTopLayer(document).some((each) => each !== host), end: () => undefined }
  let visible = false
  const see = (sightings: readonly Sighting[]): void => void (visible = sightings.at(-1)?.isVisible === true)
  const options = { trackVisibility: true, delay: DELAY, threshold: 1 }
  const observer = new IntersectionObserver(see, options)
  observer.observe(menu)
  return { covered: () => !visible, end: () => observer.disconnect() }
}

/** Firefox opens closed roots to extensions, and only to them. */
type Opened = Element & { readonly openOrClosedShadowRoot?: ShadowRoot | null }

/** All that is in the top layer, closed roots looked into: those who hold it, not what they hold. */
function inTopLayer(root: Document | ShadowRoot): readonly Element[] {
  const held = [...root.querySelectorAll('*')].filter((each: Opened) => {
    const inside = each.openOrClosedShadowRoot
    return inside && inTopLayer(inside).length > 0
  })
  return [...root.querySelectorAll(TOP_LAYER), ...held]
}
