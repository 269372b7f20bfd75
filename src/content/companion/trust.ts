/** What a page could do to the menu without touching its inside, which is closed to it. */

/** What has an effect on all that lies inside an element, with the value that has none. */
const NO_EFFECT = {
  opacity: '1',
  filter: 'none',
  transform: 'none',
  translate: 'none',
  scale: 'none',
  rotate: 'none',
  clipPath: 'none',
  maskImage: 'none',
  mixBlendMode: 'normal',
  visibility: 'visible',
} as const

/**
 * @param host the element that the page can get hold of
 * @param menu the menu inside it
 * @returns whether the menu still stands in the top layer where it was put, and nothing around it changes how it looks
 */
export function isUntouched(host: HTMLElement, menu: HTMLElement, placed: DOMRect): boolean {
  if (host.parentElement !== document.documentElement || host.closest('[inert]') || !isOpen(menu)) return false
  const { x, y, width, height } = menu.getBoundingClientRect()
  const moved = [x - placed.x, y - placed.y, width - placed.width, height - placed.height].some(
    (by) => Math.abs(by) > 1,
  )
  if (moved || !menu.checkVisibility()) return false
  // Its pictures lie over all, the top layer too.
  if (document.getAnimations().some(({ effect }) => pseudoOf(effect)?.startsWith('::view-transition'))) return false
  return [host, document.documentElement].every((element) => {
    const style = getComputedStyle(element)
    return Object.entries(NO_EFFECT).every(([name, value]) => {
      const found = style[name as keyof typeof NO_EFFECT] as string | undefined
      return found === undefined || found === '' || found === value
    })
  })
}

const pseudoOf = (effect: AnimationEffect | null): string | null | undefined =>
  effect instanceof KeyframeEffect ? effect.pseudoElement : null

/** Browsers without popovers (Chromium before 114) show the menu as a box above all others. */
const isOpen = (menu: HTMLElement): boolean => !('popover' in menu) || menu.matches(':popover-open')
