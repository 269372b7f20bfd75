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
