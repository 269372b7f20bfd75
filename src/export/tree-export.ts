import { MountlinkError, type PickedFile } from '../core/index.ts'
import type { OpenListNode, PrintedText, StorageRow } from '../openlist/index.ts'
import { compareTree, differs } from './compare-tree.ts'
import type { ExportInput, KnownLink, Made, Shape, Warning } from './format.ts'
import { linkTree } from './linked-tree.ts'
import { isLinkOf } from './signed-link.ts'
import { MASK, printRow, readRow, tooLongForMysql } from './storage-json.ts'

/** What sets one driver's tree of links apart from another's. */
export interface TreeKind {
  /** The link as it is to stand in the text, or why there is none. */
  readonly linkOf: (file: PickedFile) => KnownLink
  /** Unix seconds; null where links are not signed. */
  readonly expiresAt: number | null
  readonly print: (nodes: readonly OpenListNode[]) => PrintedText
  readonly parse: (text: string) => readonly OpenListNode[]
  readonly rowOf: (text: string, privateKey: string) => StorageRow
  readonly driver: string
  /** The driver's field that holds the text. */
  readonly textField: string
  /** The driver's other fields, as they must be read back. */
  readonly fields: Readonly<Record<string, string | number | boolean>>
  /** '' where the storage carries none. */
  readonly privateKey: string
  readonly warnings: readonly Warning[]
}

/**
 * Exports the picked files as a tree of links, and reads it back.
 * @throws MountlinkError 'nothing-picked', 'all-missing', 'export-differs', 'setting-invalid'
 */
export function makeTree(kind: TreeKind, shape: Shape, input: ExportInput): Made {
  const { nodes, files, untimed, missing } = linkTree(input.picked, kind.linkOf)
  if (files === 0) throw nothing(missing.length)
  const { text: tree, repairs } = kind.print(nodes)
  const row = kind.rowOf(tree, kind.privateKey)
  const text = shape === 'text' ? tree : printRow(row)

  const read = shape === 'text' ? text : treeIn(text, kind, input)
  const left = new Set(missing.map(({ id }) => id))
  compareTree(kind.parse(read), input.picked, left, repairs, (file, url) => {
    if (!isLinkOf(url, file, input, kind.expiresAt)) differs('url', file.name)
  })

  const carriesKey = shape === 'storage-json' && kind.privateKey !== ''
  const warnings: Warning[] = [...kind.warnings]
  if (carriesKey) warnings.push('carries-key')
  if (tooLongForMysql(row)) warnings.push('too-long-for-mysql')
  if (untimed > 0) warnings.push('time-unknown')
  return {
    text,
    shown: carriesKey ? printRow(kind.rowOf(tree, MASK)) : text,
    files,
    repairs,
    missing,
    warnings,
    expiresAt: kind.expiresAt,
  }
}

/** @returns the tree's text out of the storage */
function treeIn(json: string, kind: TreeKind, input: ExportInput): string {
  const text = readRow(
    json,
    { driver: kind.driver, mount_path: input.mountPath, webdav_policy: '302_redirect', disabled: false },
    kind.fields,
  )[kind.textField]
  return typeof text === 'string' ? text : differs('addition', kind.textField)
}

/** @param missing how many files are picked and have no link */
export const nothing = (missing: number): MountlinkError =>
  missing === 0 ? new MountlinkError('nothing-picked') : new MountlinkError('all-missing', { n: missing })
