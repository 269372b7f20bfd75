import { type PickedFile, type PickedNode, isPickedFolder } from '../core/index.ts'

/** All picked files, in the order of the tree. Without recursion: folders may be 500 deep. */
export function* filesIn(picked: readonly PickedNode[]): Generator<PickedFile, void, undefined> {
  const open = [picked.values()]
  for (let at = open.at(-1); at; at = open.at(-1)) {
    const next = at.next()
    if (next.done) open.pop()
    else if (isPickedFolder(next.value)) open.push(next.value.children.values())
    else yield next.value
  }
}
