import { browser } from './browser.ts'
import { native, runtime } from './runtime.ts'

/** Whether this page, script or background belongs to a private window. An offscreen document has no API that tells. */
export const isPrivate = (): boolean => native().extension?.inIncognitoContext ?? false

/**
 * Whether the browser gives private windows no background of their own (`incognito: "spanning"`, Firefox). What is
 * theirs must never reach the one there is: it writes to disk. Nor have our pages there a disk, not even in memory.
 */
export const isSpanning = (): boolean => runtime().getManifest().incognito === 'spanning'

/** Whether this is a page or script of a private window to which no background belongs. */
export const isApart = (): boolean => isPrivate() && isSpanning()

/** Whether a tab is for this background, page or script to deal with: private ones that are apart are for their own pages alone. */
export const isOnThisSide = ({ incognito }: { readonly incognito: boolean }): boolean =>
  !isSpanning() || incognito === isPrivate()

const PRIVATE = 'private:'

/** @returns the name of an item in `storage.session`, which in both browsers private windows share with the others */
export const sessionItem = (name: string): string => (isPrivate() ? PRIVATE + name : name)

/**
 * Forgets what the private windows before have left in `storage.session`. Must be called before the catalogue is
 * opened. Where they have a background of their own, no other hears when the last of them is closed; but their
 * databases end with it (Chromium 156).
 */
export async function forgetLastPrivate(): Promise<void> {
  if (isPrivate() && !isSpanning() && (await indexedDB.databases()).length === 0) await forgetItems()
}

/** Forgets what private windows have in `storage.session` once the last of them is closed, where the one background can see that. Must be called synchronously when it starts. */
export function forgetClosedPrivate(): void {
  if (isSpanning()) browser.windows.onRemoved.addListener(() => void forgetIfClosed())
}

async function forgetIfClosed(): Promise<void> {
  if (!(await browser.windows.getAll()).some(({ incognito }) => incognito)) await forgetItems()
}

async function forgetItems(): Promise<void> {
  const items = Object.keys(await browser.storage.session.get(null))
  await browser.storage.session.remove(items.filter((item) => item.startsWith(PRIVATE)))
}
