import { type PickedFile, type PickedNode, isPickedFolder } from '../core/index.ts'
import type { OpenListNode } from '../openlist/index.ts'
import type { KnownLink, Missing } from './format.ts'

export interface LinkedTree {
  /** The picked tree with a link for each file, less the missing. */
  readonly nodes: readonly OpenListNode[]
  /** How many files are in it. */
  readonly files: number
  /** How many of them have no time. */
  readonly untimed: number
  readonly missing: readonly Missing[]
}

/**
 * Puts a link to every picked file. A file without one is left out and named; its folder stays.
 * @param linkOf gives the link as it is to stand in the text
 */
export function linkTree(picked: readonly PickedNode[], linkOf: (file: PickedFile) => KnownLink): LinkedTree {
  const nodes: OpenListNode[] = []
  const missing: Missing[] = []
  let files = 0
  let untimed = 0
  // A list instead of recursion: folders may be 500 deep.
  const open = [{ from: picked, to: nodes }]
  for (let at = open.pop(); at; at = open.pop())
    for (const node of at.from) {
      if (isPickedFolder(node)) {
        const children: OpenListNode[] = []
        at.to.push({ name: node.name, children })
        open.push({ from: node.children, to: children })
        continue
      }
      const link = linkOf(node)
      if ('problem' in link) missing.push({ id: node.id, name: node.name, problem: link.problem })
      else {
        at.to.push({ name: node.name, size: node.size, modified: node.modified, url: link.url })
        files++
        if (node.modified === 0) untimed++
      }
    }
  return { nodes, files, untimed, missing }
}
