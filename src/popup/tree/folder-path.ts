import type { DriveTree, Entry } from '../../core/index.ts'

/** @returns the names of the folders between `top` and an entry, `/`-separated; '' where it lies in `top` itself */
export function folderPath(tree: DriveTree, top: number, entry: Entry): string {
  const above = tree.ancestors(entry.id)
  const until = above.indexOf(top)
  return above
    .slice(0, until === -1 ? above.length : until)
    .reverse()
    .map((id) => tree.entry(id)?.name ?? '…')
    .join(' / ')
}
