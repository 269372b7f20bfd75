import { browser, sessionItem } from '../platform/index.ts'
import type { Expiring } from './expiring.ts'

const item = (): string => sessionItem('expiring')

/** Tells our windows of links that end soon or have ended, null for none: in `storage.session`, so that one opened later hears of it too. Background only. */
export const tellExpiring = (expiring: Expiring | null): Promise<void> =>
  expiring ? browser.storage.session.set({ [item()]: expiring }) : browser.storage.session.remove(item())

/** @returns links that end soon or have ended, as the background last told of them */
export async function toldExpiring(): Promise<Expiring | null> {
  const key = item()
  const { [key]: expiring } = await browser.storage.session.get(key)
  // Only `tellExpiring` writes it.
  return (expiring as Expiring | undefined) ?? null
}

/**
 * Calls back whenever something else is told.
 * @returns how to stop it
 */
export function onExpiring(then: (expiring: Expiring | null) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    const change = changes[item()]
    // Only `tellExpiring` writes it.
    if (area === 'session' && change) then((change.newValue as Expiring | undefined) ?? null)
  }
  browser.storage.onChanged.addListener(listener)
  return () => browser.storage.onChanged.removeListener(listener)
}
