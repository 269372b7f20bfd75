/** Relative luminance, 0–1, under which a ground counts as dark. */
const DARK = 0.35

/**
 * @param color as `getComputedStyle` gives it
 * @returns whether it is dark; null for one that is not opaque, or in a notation of its own
 */
export function isDarkColor(color: string): boolean | null {
  const [, r, g, b, alpha = '1'] = /^rgba?\(([\d.]+), ([\d.]+), ([\d.]+)(?:, ([\d.]+))?\)$/.exec(color) ?? []
  if (r === undefined || Number(alpha) < 0.9) return null
  return (0.2126 * Number(r) + 0.7152 * Number(g) + 0.0722 * Number(b)) / 255 < DARK
}

/** @returns whether the site's menu is dark; where it does not show, the page, and at last the browser */
export function isDark(menu: Element | null): boolean {
  const grounds = [...(menu ? [menu, ...menu.querySelectorAll('*')] : []), document.body, document.documentElement]
  for (const ground of grounds) {
    const dark = isDarkColor(getComputedStyle(ground).backgroundColor)
    if (dark !== null) return dark
  }
  return matchMedia('(prefers-color-scheme: dark)').matches
}
