/** What OpenList shows: a folder or a file. The shape is shared with `tests/vectors`. */
export type OpenListNode = OpenListFolder | OpenListFile

export interface OpenListFolder {
  readonly name: string
  readonly children: readonly OpenListNode[]
}

export interface OpenListFile {
  readonly name: string
  /** Bytes. */
  readonly size: number
  /** Unix seconds; 'now' where 123PanLink fills in the time of reading. */
  readonly modified: number | 'now'
  /** As written in the text. */
  readonly url: string
}

export const isFolder = (node: OpenListNode): node is OpenListFolder => 'children' in node
