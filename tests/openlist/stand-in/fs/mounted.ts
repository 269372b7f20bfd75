import type { Entry } from '../drivers/index.ts'
import type { Server } from '../server-state.ts'

/** @returns the folders that mount paths make in a folder: storages mounted into it, and the way to those deeper down */
export const mountedIn = ({ mounts }: Server, folder: string): readonly Entry[] => {
  const before = folder === '/' ? '/' : `${folder}/`
  const found = new Map<string, Entry>()
  for (const { row } of mounts.all) {
    const [name = ''] = row.mount_path.startsWith(before) ? row.mount_path.slice(before.length).split('/') : []
    if (name === '' || found.has(name)) continue
    found.set(name, { name, size: 0, folder: true, modified: row.modified, key: '' })
  }
  return [...found.values()]
}
