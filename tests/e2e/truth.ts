import type { OpenListNode } from '../../src/openlist/index.ts'
import type { Drive } from '../replica/index.ts'

/** A file as it should come out: where it lies below the folder, its bytes, its Unix seconds. */
export interface TrueFile {
  readonly path: string
  readonly size: number
  readonly modified: number
}

const byPath = (a: TrueFile, b: TrueFile): number => (a.path < b.path ? -1 : 1)

/** @returns every file below a folder of the local 123pan, by its own word */
export const truthOf = (drive: Drive, folder: number, path = ''): TrueFile[] =>
  drive
    .children(folder)
    .flatMap((entry) =>
      entry.folder
        ? truthOf(drive, entry.id, `${path}${entry.name}/`)
        : [{ path: path + entry.name, size: entry.size, modified: entry.modified }],
    )
    .toSorted(byPath)

export interface ExportedFile extends TrueFile {
  readonly url: string
}

/** @returns every file of an exported tree */
export const filesIn = (nodes: readonly OpenListNode[], path = ''): ExportedFile[] =>
  nodes
    .flatMap((node) =>
      'children' in node
        ? filesIn(node.children, `${path}${node.name}/`)
        : [{ path: path + node.name, size: node.size, modified: Number(node.modified), url: node.url }],
    )
    .toSorted(byPath)

export const withoutUrl = ({ path, size, modified }: TrueFile): TrueFile => ({ path, size, modified })
