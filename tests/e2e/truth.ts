import type { OpenListNode } from '../../src/openlist/index.ts'
import { type Account, directUrl, type Drive, type DriveEntry } from '../replica/index.ts'

/** A file as it should come out: where it lies below the folder, its bytes, its Unix seconds. */
export interface TrueFile {
  readonly path: string
  readonly size: number
  readonly modified: number
}

const byPath = (a: TrueFile, b: TrueFile): number => (a.path < b.path ? -1 : 1)

/** @returns every file below a folder, with where it lies below it */
const filesBelow = (drive: Drive, folder: number, path = ''): [path: string, file: DriveEntry][] =>
  drive
    .children(folder)
    .flatMap((entry) =>
      entry.folder
        ? filesBelow(drive, entry.id, `${path}${entry.name}/`)
        : [[path + entry.name, entry] satisfies [string, DriveEntry]],
    )

/** @returns every file below a folder of the local 123pan, by its own word */
export const truthOf = (drive: Drive, folder: number): TrueFile[] =>
  filesBelow(drive, folder)
    .map(([path, { size, modified }]) => ({ path, size, modified }))
    .toSorted(byPath)

export interface ExportedFile extends TrueFile {
  readonly url: string
}

/** @returns every file below a folder of the local 123pan, with the direct link that it gives for it */
export const linkedTruthOf = (account: Account, folder: number): ExportedFile[] =>
  filesBelow(account.drive, folder)
    .map(([path, entry]) => ({
      path,
      size: entry.size,
      modified: entry.modified,
      url: directUrl(account, entry),
    }))
    .toSorted(byPath)

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
