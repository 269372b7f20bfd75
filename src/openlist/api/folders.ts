import type { ListedEntry } from '../index.ts'
import type { OpenList } from './connection.ts'
import { fieldsOf, listOf, numberOf, textOf } from './fields.ts'

/** Past OpenList's cache, which an update leaves as it was. */
const question = (path: string) => ({ path, password: '', page: 1, per_page: 0, refresh: true })

/**
 * Lists a folder as OpenList shows it, past its cache.
 * @param path in OpenList, e.g. `/Movies`
 * @throws MountlinkError as `OpenList.call`
 */
export async function listFolder(openList: OpenList, path: string): Promise<readonly ListedEntry[]> {
  const data = fieldsOf(await openList.call('/api/fs/list', question(path)))
  return listOf(data['content']).map((each) => {
    const { name, is_dir: folder, size } = fieldsOf(each)
    return { name: textOf(name), folder: folder === true, size: numberOf(size) }
  })
}

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
  const { name, size, raw_url: rawUrl } = fieldsOf(await openList.call('/api/fs/get', { path, password: '' }))
  return { name: textOf(name), size: numberOf(size), rawUrl: textOf(rawUrl) }
}
