import type { Catalogue } from '../catalogue/index.ts'
import { type DriveTree, type Entry, ROOT, type SpaceId } from '../core/index.ts'

/**
 * The folders on the way to one, itself last, that are not in the tree: marks on them count, and their names stand in
 * links. Of one that was opened by its address, and whose own folder was never listed, only the name is known.
 * @param way from the top down
 * @throws MountlinkError `storage-full`, `storage-unusable`
 */
export async function wayAbove(
  catalogue: Pick<Catalogue, 'entry'>,
  space: SpaceId,
  way: Awaited<ReturnType<Catalogue['path']>>,
  tree: DriveTree,
): Promise<Entry[]> {
  const found = await Promise.all(
    way.map(async ({ id, name }, at) => {
      if (tree.entry(id)) return []
      const listed = await catalogue.entry(space, id)
      if (listed) return [listed]
      return name === null ? [] : [named(id, name, way[at - 1]?.id ?? ROOT)]
    }),
  )
  return found.flat()
}

const named = (id: number, name: string, parent: number): Entry => ({
  id,
  parent,
  name,
  folder: true,
  size: 0,
  modified: 0,
  md5: '',
  blocked: false,
})
