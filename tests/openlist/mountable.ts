import type { ExportInput, FormatId } from '../../src/export/index.ts'
import type { VersionText } from '../../src/library/index.ts'
import type { Mountable } from '../../src/mounts/steps/prepare.ts'
import { textIn } from '../../src/mounts/steps/row-text.ts'
import type { OpenListNode, StorageRow } from '../../src/openlist/index.ts'
import { exportInput, wholeExport } from '../arbitraries/export-input.ts'

/** Storages as the press makes them, of a tree whose files have the ids 1, 2, 3 … in its order. */
export function mountable(
  format: FormatId,
  tree: readonly OpenListNode[],
  mountPath: string,
  over: Partial<ExportInput> = {},
): Mountable {
  const input = exportInput(tree, { mountPath, ...over })
  const { texts, parts, ids, files, expiresAt } = wholeExport(format, 'storage-json', input)
  const rows = texts.map((json) => JSON.parse(json) as StorageRow) // our own export, read back
  let from = 0
  const kept = rows.map((row, at): VersionText => {
    const own = ids.slice(from, (from += parts[at]?.files ?? 0))
    return { path: row.mount_path, text: textIn(row) ?? '', ids: new Float64Array(own) }
  })
  return { rows, texts: kept, files, expiresAt }
}
