import type { OpenList } from '../../src/openlist/api/index.ts'

/** What opening a file would give. */
export interface OpenedFile {
  readonly name: string
  /** Bytes. */
  readonly size: number
  /** Where its bytes are: signed, where the driver signs. */
  readonly rawUrl: string
}

/**
 * Looks a file up by its path, as players do; no data moves.
 * @throws MountlinkError as `OpenList.call`
 */
export async function openFile(openList: OpenList, path: string): Promise<OpenedFile> {
  const found = (await openList.call('/api/fs/get', { path, password: '' })) as {
    name: string
    size: number
    raw_url: string
  }
  return { name: found.name, size: found.size, rawUrl: found.raw_url }
}
