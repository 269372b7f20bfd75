import { shareKeyInPath } from './share-path.ts'

/** What the address of a 123pan page tells about the folder it shows. */
export type UrlPlace =
  /** The ids of the whole way, the folder shown last; empty at the top; null where the address does not say. */
  | { readonly kind: 'own'; readonly path: readonly number[] | null }
  /** The folder inside a share is not in the address. */
  | { readonly kind: 'share'; readonly shareKey: string }

const OLD_FOLDER = /^\/(\d+)\/?$/

const ids = (text: string): number[] | null => {
  const path = text.split(/[,，]/).filter((part) => part !== '' && part !== '0')
  const numbers = path.map(Number)
  return path.every((part) => /^\d+$/.test(part)) && numbers.every(Number.isSafeInteger) ? numbers : null
}

/**
 * Reads a page's address: `?homeFilePath=18648863%2C24697749` names the whole way, none means the top; older pages
 * are at `/<folder>`; shares at `/s/<key>`, `/ps/<key>`, `/123pan/<key>` (facts of 2026-09).
 * @param href of a page whose host is known to be 123pan's; the host is not looked at
 */
export function placeInUrl(href: string): UrlPlace {
  const { pathname, searchParams } = new URL(href)
  const shareKey = shareKeyInPath(pathname)
  if (shareKey !== null) return { kind: 'share', shareKey }
  const way = searchParams.get('homeFilePath')
  if (way !== null) return { kind: 'own', path: ids(way) }
  const old = OLD_FOLDER.exec(pathname)?.[1]
  if (old !== undefined) return { kind: 'own', path: ids(old) }
  return { kind: 'own', path: pathname === '/' ? [] : null }
}
