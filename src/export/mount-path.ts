import { folderName, type RepairedName } from '../openlist/index.ts'

/** What OpenList's path cleaning would change, or what cannot stand in a path at all. */
const UNFIT = /[\p{Cc}\p{Zl}\p{Zp}\p{Surrogate}]/gu

/**
 * @param name of a folder; '' for a drive's top
 * @returns a mount path that OpenList keeps as it is, e.g. `/Movies`
 */
export function proposeMountPath(name: string): string {
  const kept = fitForPath(name)
  return kept === '' || /^\.+$/.test(kept) ? '/123pan' : `/${kept}`
}

const fitForPath = (name: string): string =>
  name.replaceAll(UNFIT, '').replaceAll('/', '／').replaceAll('\\', '＼').trim()

/** @returns a name as `proposeMountPath` gives it, with the reason where it is not the given one */
export function mountName(given: string): RepairedName {
  const name = proposeMountPath(given).slice(1)
  return { name, reason: name === given ? null : (folderName(given).reason ?? 'character') }
}

/** @returns the mount path of a folder below another one's, which may be `/` */
export const mountBelow = (path: string, name: string): string => `${path === '/' ? '' : path}/${name}`

/** @returns where a mount path that is `from`, or lies below it, is once all of that is moved to `to` */
export const mountMoved = (path: string, from: string, to: string): string =>
  path === from ? to : mountBelow(to, path.slice(mountBelow(from, '').length))

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
