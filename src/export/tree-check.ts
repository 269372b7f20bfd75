import { type PickedFile, type PickedNode, isPickedFolder } from '../core/index.ts'
import type { OnNode, Repair } from '../openlist/index.ts'
import { differs } from './differs.ts'

/** A folder that the reading is in. */
interface OpenFolder {
  /** The folder's path and name, as printed; '' at the top. */
  readonly path: string
  readonly name: string
  readonly nodes: readonly PickedNode[]
  /** Names read in it so far. */
  readonly names: Set<string>
  at: number
}

/** Compares what OpenList would read with what was picked, line by line. */
export interface TreeCheck {
  /** Another text begins: the folders that go on in it stand in it once more. */
  readonly begin: () => void
  /** A name that is printed in another way. */
  readonly repaired: (repair: Repair) => void
  /** What has been read back of one line. */
  readonly onNode: OnNode
  /** All has been read: nothing may be left. */
  readonly end: () => void
}

/**
 * Every folder and file in its place, names as they are or as a reported repair says, sizes, times, and names that
 * OpenList can open. Works from the selection, not from what the printer made of it. Its parts throw MountlinkError
 * 'export-differs', naming what differs and the file.
 * @param path of the folder they stand in, as repairs name it; '' at the top
 * @param isIn whether a picked file must be in the text
 * @param checkLink throws where a file's link is not the right one
 */
export function createTreeCheck(
  picked: readonly PickedNode[],
  path: string,
  isIn: (file: PickedFile) => boolean,
  checkLink: (file: PickedFile, url: string) => void,
): TreeCheck {
  const open: OpenFolder[] = [{ path, name: '', nodes: picked, names: new Set(), at: 0 }]
  const repairs = new Map<string, number>()
  /** Folders of the text before, that must be read once more before anything new. */
  let again: readonly string[] = []
  let seenAgain = 0

  /** The next that must be read; folders that are read to their end are left. */
  const next = (): PickedNode | undefined => {
    for (let last = open.at(-1); last; last = open.at(-1)) {
      for (let node = last.nodes[last.at]; node; node = last.nodes[++last.at])
        if (isPickedFolder(node) || isIn(node)) return node
      if (open.length === 1) return undefined
      open.pop()
    }
    return undefined
  }

  const onNode: OnNode = (depth, name, file) => {
    if (seenAgain < again.length) {
      if (file || depth !== seenAgain || name !== again[seenAgain]) differs('count', name)
      seenAgain++
      return
    }
    const node = next()
    const folder = open.at(-1)
    if (!node || !folder || depth !== open.length - 1) {
      differs('count', name)
      return
    }
    folder.at++
    if (name !== node.name && !take(repairs, repairKey(folder.path, node.name, name))) differs('name', node.name)
    if (folder.names.has(name) || !canBeOpened(name)) differs('name', node.name)
    folder.names.add(name)
    if (!file && isPickedFolder(node)) {
      const path = folder.path === '' ? name : `${folder.path}/${name}`
      open.push({ path, name, nodes: node.children, names: new Set(), at: 0 })
    } else if (file && !isPickedFolder(node)) {
      if (file.size !== node.size) differs('size', node.name)
      if (file.modified !== node.modified) differs('time', node.name)
      checkLink(node, file.url)
    } else differs('kind', node.name)
  }

  return {
    begin: () => {
      next()
      again = open.slice(1).map(({ name }) => name)
      seenAgain = 0
    },
    repaired: ({ path, from, to }) => {
      const key = repairKey(path, from, to)
      repairs.set(key, (repairs.get(key) ?? 0) + 1)
    },
    onNode,
    end: () => {
      if (next() || seenAgain < again.length) differs('count', '')
      if (repairs.size > 0) differs('repairs', '')
    },
  }
}

/** OpenList cleans paths before it looks them up: such a name would be there and never open. */
const canBeOpened = (name: string): boolean => name !== '' && name !== '.' && name !== '..' && !/[/\\]/.test(name)

const repairKey = (path: string, from: string, to: string): string => JSON.stringify([path, from, to])

/** @returns whether there was one to take away */
function take(counts: Map<string, number>, key: string): boolean {
  const before = counts.get(key)
  if (before === undefined) return false
  if (before === 1) counts.delete(key)
  else counts.set(key, before - 1)
  return true
}
