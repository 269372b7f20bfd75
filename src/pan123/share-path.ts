/** A share's key (facts of 2026-09). */
const KEY = '[A-Za-z0-9]+-[A-Za-z0-9]+'
/** The path of a share's page; the key is its only group. */
const PATH = `/(?:s|ps|123pan)/(${KEY})(?:\\.html)?/?`

const WHOLE_KEY = new RegExp(`^${KEY}$`)
const WHOLE_PATH = new RegExp(`^${PATH}$`)
/** What follows must not belong to the path: a full stop does only before a word. */
const PATH_IN_TEXT = new RegExp(`${PATH}(?![\\w/%~+@:\\\\-]|\\.\\w)`, 'g')

/** Whether a text has the form of a share's key. */
export const isShareKey = (text: string): boolean => WHOLE_KEY.test(text)

/**
 * @param path of an address, e.g. `/s/a6cA-edJAh.html`
 * @returns the key of the share whose page is there; null for any other page
 */
export const shareKeyInPath = (path: string): string | null => WHOLE_PATH.exec(path)?.[1] ?? null

/** The path of a share's page within a text. */
export interface FoundPath {
  readonly start: number
  /** After its last character. */
  readonly end: number
  readonly shareKey: string
}

/** Every path of a share's page within a text, in order; whose host it follows is not looked at. */
export function* sharePathsIn(text: string): Generator<FoundPath> {
  for (const { 0: path, 1: shareKey = '', index } of text.matchAll(PATH_IN_TEXT))
    yield { start: index, end: index + path.length, shareKey }
}
