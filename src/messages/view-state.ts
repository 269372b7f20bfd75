import { browser } from '../platform/index.ts'

/**
 * What the windows show of a space beside what the tab says. In `storage.session`: it outlives the windows, ends with
 * the browser, never reaches the disk, and is not shared with private windows.
 */
export interface ViewState {
  /** The selection's marks: entry id, picked or dropped. */
  readonly marks: readonly (readonly [id: number, picked: boolean])[]
  /** What the list is narrowed to. */
  readonly search: string
  readonly type: string | null
  /** Ids of `src/export`; null for the usual one. */
  readonly format: string | null
  readonly shape: string | null
}

export const EMPTY_VIEW: ViewState = { marks: [], search: '', type: null, format: null, shape: null }

const keyOf = (space: string): string => `view:${space}`

/** @returns what was kept of a space; the empty view for nothing */
export async function readView(space: string): Promise<ViewState> {
  const key = keyOf(space)
  const { [key]: kept } = await browser.storage.session.get(key)
  return { ...EMPTY_VIEW, ...(kept as Partial<ViewState> | undefined) }
}

/** Changes some of it; the rest stays. Windows that are open hear of it by `onView`. */
export async function changeView(space: string, change: Partial<ViewState>): Promise<void> {
  await browser.storage.session.set({ [keyOf(space)]: { ...(await readView(space)), ...change } })
}

/**
 * Calls back when a space's view is changed, by this window or another.
 * @returns how to stop it
 */
export function onView(then: (space: string, view: ViewState) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    if (area !== 'session') return
    for (const [key, { newValue }] of Object.entries(changes))
      if (key.startsWith('view:') && newValue)
        then(key.slice('view:'.length), { ...EMPTY_VIEW, ...(newValue as Partial<ViewState>) })
  }
  browser.storage.onChanged.addListener(listener)
  return () => browser.storage.onChanged.removeListener(listener)
}
