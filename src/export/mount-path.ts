/** What OpenList's path cleaning would change, or what cannot stand in a path at all. */
const UNFIT = /[\p{Cc}\p{Zl}\p{Zp}\p{Surrogate}]/gu

/**
 * @param name of a folder; '' for a drive's top
 * @returns a mount path that OpenList keeps as it is, e.g. `/Movies`
 */
export function proposeMountPath(name: string): string {
  const kept = name.replaceAll(UNFIT, '').replaceAll('/', '／').replaceAll('\\', '＼').trim()
  return kept === '' || /^\.+$/.test(kept) ? '/123pan' : `/${kept}`
}

/**
 * Whether OpenList takes a mount path as it is: it starts with `/`, every part has a name, none is `.` or `..`,
 * and there is no `\`, which OpenList reads as `/` (facts of 2026-08, v4.2.5). `/` alone is OpenList's top.
 */
export const isMountPath = (path: string): boolean =>
  path === '/' ||
  (path.startsWith('/') &&
    !path.includes('\\') &&
    path.replaceAll(UNFIT, '') === path &&
    path
      .slice(1)
      .split('/')
      .every((part) => part.trim() !== '' && part !== '.' && part !== '..'))
