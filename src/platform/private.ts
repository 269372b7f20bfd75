import { browser } from './browser.ts'

/** Whether this page, script or background belongs to a private window. An offscreen document has no API that tells. */
export const isPrivate = (): boolean => (browser as Partial<typeof browser>).extension?.inIncognitoContext ?? false

/**
 * Whether the browser gives private windows no background of their own (`incognito: "spanning"`, Firefox). What is
 * theirs must never reach the one there is: it writes to disk. Nor have our pages there a disk, not even in memory.
 */
export const isSpanning = (): boolean => browser.runtime.getManifest().incognito === 'spanning'

/** Whether this is a page or script of a private window to which no background belongs. */
export const isApart = (): boolean => isPrivate() && isSpanning()

/** Whether a tab is for this background, page or script to deal with: private ones that are apart are for their own pages alone. */
export const isOnThisSide = ({ incognito }: { readonly incognito: boolean }): boolean =>
  !isSpanning() || incognito === isPrivate()

const APART = 'private:'

/** @returns the name of an item in `storage.session`, which private windows that are apart share with the others */
export const sessionItem = (name: string): string => (isApart() ? APART + name : name)

/** Forgets what private windows have in `storage.session`, once the last of them is closed. Must be called synchronously when the background starts. */
export function forgetPrivate(): void {
  if (!isSpanning()) return
  browser.windows.onRemoved.addListener(() => void forgetIfClosed())
}

async function forgetIfClosed(): Promise<void> {
  if ((await browser.windows.getAll()).some(({ incognito }) => incognito)) return
  const items = Object.keys(await browser.storage.session.get(null))
  await browser.storage.session.remove(items.filter((item) => item.startsWith(APART)))
}
