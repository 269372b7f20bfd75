import { browser } from './browser.ts'
import { isPrivate, sessionItem } from './private.ts'
import { DEFAULT_SPACING } from './spacing.ts'

/** What the user has set. Holds no secret: in Firefox content scripts can read `storage.local`. */
export interface Settings {
  readonly language: 'auto' | 'zh-CN' | 'en'
  readonly theme: 'auto' | 'light' | 'dark'
  /** 123PanLink's `valid_duration`, minutes. */
  readonly validMinutes: number
  /** How long exported signed links live, hours. */
  readonly signedHours: number
  /** Custom direct-link domains the user has confirmed, each with the UID it serves. */
  readonly customHosts: readonly { readonly host: string; readonly uid: string }[]
  /** The format offered first, by its id (`src/export`); 'auto': the one most people want where they are. */
  readonly defaultFormat: string
  /** A menu of ours beside the site's own on a right-click. */
  readonly companion: boolean
  /** Hosts of 123pan that the user has added, lower case, each with the browser's permission. */
  readonly panHosts: readonly string[]
  /** Least milliseconds between two requests of ours to 123pan; never less than `LEAST_SPACING`. */
  readonly spacing: number
  /** Server time minus this machine's, seconds, as the last key test measured it. */
  readonly clockOffset: number
}

export const DEFAULT_SETTINGS: Settings = {
  language: 'auto',
  theme: 'auto',
  validMinutes: 30,
  signedHours: 24,
  customHosts: [],
  defaultFormat: 'auto',
  companion: true,
  panHosts: [],
  spacing: DEFAULT_SPACING,
  clockOffset: 0,
}

/** With what the polyfill's types leave out. */
type LocalArea = typeof browser.storage.local & {
  readonly setAccessLevel?: (level: { readonly accessLevel: 'TRUSTED_CONTEXTS' }) => Promise<void>
}

/**
 * Keeps content scripts from the settings: one that its page has taken over could confirm a direct-link host of its
 * own, and links to it would be signed. Chromium only; in Firefox (153) there is no such switch.
 */
export async function closeSettingsToPages(): Promise<void> {
  const local: LocalArea = browser.storage.local
  await local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' })
}

/** What was changed in private windows: in memory, over what the others have, until the last of them is closed. */
async function readPrivate(): Promise<Partial<Settings>> {
  if (!isPrivate()) return {}
  const item = sessionItem('settings')
  const { [item]: changed } = await browser.storage.session.get(item)
  return (changed as Partial<Settings> | undefined) ?? {}
}

/** @returns the settings on disk, with defaults where nothing is stored: for what reaches the disk itself */
export async function readKeptSettings(): Promise<Settings> {
  const { settings } = await browser.storage.local.get('settings')
  return { ...DEFAULT_SETTINGS, ...(settings as Partial<Settings> | undefined) }
}

/** @returns the settings that hold here, with defaults where nothing is stored */
export const readSettings = async (): Promise<Settings> => ({ ...(await readKeptSettings()), ...(await readPrivate()) })

/** Changes some settings; the others stay. In a private window, which shares its disk with the others, only in memory. */
export async function changeSettings(change: Partial<Settings>): Promise<void> {
  if (isPrivate())
    await browser.storage.session.set({ [sessionItem('settings')]: { ...(await readPrivate()), ...change } })
  else await browser.storage.local.set({ settings: { ...(await readKeptSettings()), ...change } })
}

/**
 * Calls back with the new settings after each change.
 * @returns how to stop it
 */
export function onSettings(then: (settings: Settings) => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string): void => {
    const changed = 'settings' in changes || sessionItem('settings') in changes
    if (changed && (area === 'local' || area === 'session')) void readSettings().then(then)
  }
  browser.storage.onChanged.addListener(listener)
  return () => browser.storage.onChanged.removeListener(listener)
}
