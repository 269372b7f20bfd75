import { SHARE_PATH } from './share-path.ts'

/** What follows must not belong to the path: a full stop does only before a word. */
const PATH_IN_TEXT = new RegExp(`${SHARE_PATH.source.slice(1, -1)}(?![\\w/%~+@:\\\\-]|\\.\\w)`, 'g')

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
