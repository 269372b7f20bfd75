import { browser, sessionItem } from '../platform/index.ts'

/**
 * What the windows show of a space beside what the tab says. In `storage.session`: it outlives the windows, ends with
 * the browser, never reaches the disk, and content scripts cannot read it.
 */
export interface ViewState {
  /** The selection's marks: entry id, picked or dropped. */
  readonly marks: readonly (readonly [id: number, picked: boolean])[]
  /** There were more than `MOST_MARKS`, of which none is kept; those in `marks` were added after that. */
  readonly tooMany: boolean
  /** What the list is narrowed to, in the folder where that was done. */
  readonly search: string
  readonly type: string | null
  readonly narrowed: number
  /** Ids of `src/export`; null for the usual one. */
  readonly format: string | null
  readonly shape: string | null
}

export const EMPTY_VIEW: ViewState = {
  marks: [],
  tooMany: false,
  search: '',
  type: null,
  narrowed: 0,
  format: null,
  shape: null,
}

/** Marks kept of a space: `storage.session` has 10 MB for all spaces (Chrome before 112: 1 MB), and a mark takes 17 bytes. */
export const MOST_MARKS = 20_000

const keyOf = (space: string): string => sessionItem(`view:${space}`)

/** What is stored: a view, and which writing of which window it is. */
type Stored = Partial<ViewState> & { readonly by?: string }

const viewIn = (stored?: Stored): ViewState => ({ ...EMPTY_VIEW, ...stored })

/** @returns what was kept of a space; the empty view for nothing */
export async function readView(space: string): Promise<ViewState> {
  const key = keyOf(space)
  const { [key]: kept } = await browser.storage.session.get(key)
  return viewIn(kept as Stored | undefined)
}

/**
 * Keeps the whole view of a space, in one step: a window that is being closed has time for no more.
 * @param by which writing of which window this is: `onView` tells
 * @throws the browser's error where there is no room
 */
export async function writeView(space: string, view: ViewState, by: string): Promise<void> {
  const stored: Stored = { ...view, by }
  await browser.storage.session.set({ [keyOf(space)]: stored })
}

/** Changes some of it from outside the windows; the rest stays. Windows that are open hear of it by `onView`. */
export async function changeView(space: string, change: Partial<ViewState>): Promise<void> {
  await writeView(space, { ...(await readView(space)), ...change }, '')
}

/**
 * Calls back when a space's view is written, by this window or another, in the order of the writings.
 * @param then `by` as `writeView` was given it, '' for `changeView`
 * @returns how to stop it
 */
export function onView(then: (space: string, view: ViewState, by: string) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    if (area !== 'session') return
    for (const [key, { newValue }] of Object.entries(changes)) {
      const stored = newValue as Stored | undefined
      if (key.startsWith(keyOf('')) && stored) then(key.slice(keyOf('').length), viewIn(stored), stored.by ?? '')
    }
  }
  browser.storage.onChanged.addListener(listener)
  return () => browser.storage.onChanged.removeListener(listener)
}
