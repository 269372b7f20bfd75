import { MountlinkError, type PickedFile, type PickedNode, isPickedFolder } from '../core/index.ts'
import { type OpenListNode, type Repair, isFolder } from '../openlist/index.ts'

interface Pair {
  /** The folder's path, names as printed, `/`-separated. */
  readonly path: string
  readonly read: readonly OpenListNode[]
  readonly picked: readonly PickedNode[]
}

/**
 * Compares what OpenList would read with what was picked: every folder and file in its place, names as they are or
 * as a reported repair says, sizes, times, and names that OpenList can open. Works from the selection, not from what
 * was handed to the printer.
 * @param read the text, parsed
 * @param missing ids of the picked files that are left out
 * @param checkLink throws where a file's link is not the right one
 * @throws MountlinkError 'export-differs', naming what differs and the file
 */
export function compareTree(
  read: readonly OpenListNode[],
  picked: readonly PickedNode[],
  missing: ReadonlySet<number>,
  repairs: readonly Repair[],
  checkLink: (file: PickedFile, url: string) => void,
): void {
  const open = new Map<string, number>()
  for (const { path, from, to } of repairs) count(open, repairKey(path, from, to), 1)

  const pairs: Pair[] = [{ path: '', read, picked }]
  for (let pair = pairs.pop(); pair; pair = pairs.pop()) {
    const { path } = pair
    const present = pair.picked.filter((node) => isPickedFolder(node) || !missing.has(node.id))
    if (present.length !== pair.read.length) differs('count', path)
    const names = new Set<string>()
    for (const [at, node] of present.entries()) {
      const found = pair.read[at]
      if (!found) return differs('count', path)
      if (found.name !== node.name && !count(open, repairKey(path, node.name, found.name), -1))
        differs('name', node.name)
      if (names.has(found.name) || !canBeOpened(found.name)) differs('name', node.name)
      names.add(found.name)

      if (isFolder(found) && isPickedFolder(node))
        pairs.push({
          path: path === '' ? found.name : `${path}/${found.name}`,
          read: found.children,
          picked: node.children,
        })
      else if (!isFolder(found) && !isPickedFolder(node)) {
        if (found.size !== node.size) differs('size', node.name)
        if (found.modified !== node.modified) differs('time', node.name)
        checkLink(node, found.url)
      } else differs('kind', node.name)
    }
  }
  for (const left of open.values()) if (left !== 0) differs('repairs', '')
}

/** OpenList cleans paths before it looks them up: such a name would be there and never open. */
const canBeOpened = (name: string): boolean => name !== '' && name !== '.' && name !== '..' && !/[/\\]/.test(name)

const repairKey = (path: string, from: string, to: string): string => JSON.stringify([path, from, to])

/** @returns whether there was anything to take away */
function count(counts: Map<string, number>, key: string, by: number): boolean {
  const before = counts.get(key) ?? 0
  counts.set(key, before + by)
  return before > 0
}

/** @throws MountlinkError always */
export function differs(what: string, name: string): never {
  throw new MountlinkError('export-differs', { what, name })
}
