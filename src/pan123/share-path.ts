/** A share's key (facts of 2026-09). */
const KEY = /^[A-Za-z0-9]+-[A-Za-z0-9]+$/

/** The whole path of a share's page; the key is its only group. */
export const SHARE_PATH = /^\/(?:s|ps|123pan)\/([A-Za-z0-9]+-[A-Za-z0-9]+)(?:\.html)?\/?$/

/** Whether a text has the form of a share's key. */
export const isShareKey = (text: string): boolean => KEY.test(text)

/**
 * @param path of an address, e.g. `/s/a6cA-edJAh.html`
 * @returns the key of the share whose page is there; null for any other page
 */
export const shareKeyInPath = (path: string): string | null => SHARE_PATH.exec(path)?.[1] ?? null
