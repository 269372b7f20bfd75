import type { DriveTree } from './drive-tree.ts'
import type { Entry } from './entry.ts'
import type { Selection } from './selection.ts'

/** A picked folder or file, with the folders it stands in. */
export type PickedNode = PickedFolder | PickedFile

export interface PickedFolder {
  readonly id: number
  readonly name: string
  readonly children: readonly PickedNode[]
}

export interface PickedFile {
  readonly id: number
  readonly name: string
  /** Bytes. */
  readonly size: number
  /** Unix seconds; 0 where unknown. */
  readonly modified: number
  /** 123pan has blocked it: no link of it opens. */
  readonly blocked: boolean
}

/** A picked folder of which not everything is known. */
export interface PartlyKnown {
  readonly id: number
  readonly name: string
  readonly known: number
  /** 123pan's count; null where it does not say or was never asked. */
  readonly total: number | null
}

export interface PickedTree {
  readonly nodes: readonly PickedNode[]
  /** The same files as in `nodes`, flat. */
  readonly files: readonly PickedFile[]
  /** Picked folders never listed, or not to their end: picking them picks only what is known. */
  readonly partlyKnown: readonly PartlyKnown[]
}

export const isPickedFolder = (node: PickedNode): node is PickedFolder => 'children' in node

/**
 * What is picked below a folder, as the export takes it. In each folder the entries stand in the order of their ids,
 * so that names that must be told apart come out the same next time. Folders that hold nothing picked are left out;
 * picked folders stay even when nothing is in them.
 * @param folder the folder the export starts at; itself not in the tree
 * @param folderName for `partlyKnown`, where the folder itself is picked
 */
export function pickedTree(tree: DriveTree, selection: Selection, folder: number, folderName = ''): PickedTree {
  const files: PickedFile[] = []
  const partlyKnown: PartlyKnown[] = []
  const nodes: PickedNode[] = []
  const seen = new Set([folder])
  const open = [{ id: folder, name: folderName, picked: selection.picked(folder), children: nodes }]
  for (let at = open.pop(); at; at = open.pop()) {
    if (at.picked && !tree.complete(at.id))
      partlyKnown.push({
        id: at.id,
        name: at.name,
        known: tree.countOf(at.id),
        total: tree.folderState(at.id)?.total ?? null,
      })
    for (const entry of inOrder(tree.children(at.id))) {
      const picked = selection.marks.get(entry.id) ?? at.picked
      if (!entry.folder) {
        if (!picked) continue
        const file = pickedFile(entry)
        files.push(file)
        at.children.push(file)
      } else if (!seen.has(entry.id) && selection.stateOf(entry.id) !== 'none') {
        seen.add(entry.id)
        const children: PickedNode[] = []
        at.children.push({ id: entry.id, name: entry.name, children })
        open.push({ id: entry.id, name: entry.name, picked, children })
      }
    }
  }
  return { nodes, files, partlyKnown }
}

const inOrder = (entries: Iterable<Entry>): Entry[] => [...entries].sort((a, b) => a.id - b.id)

const pickedFile = ({ id, name, size, modified, blocked }: Entry): PickedFile => ({ id, name, size, modified, blocked })
