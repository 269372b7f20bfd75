import type { OpenList } from './connection.ts'
import { fieldsOf, listOf } from './fields.ts'

/** A new entry of OpenList's *Metas* with nothing but a password; an update zeroes what is missing (v4.2.5). */
const EMPTY = {
  write: false,
  w_sub: false,
  hide: '',
  h_sub: false,
  readme: '',
  r_sub: false,
  header: '',
  header_sub: false,
}

/**
 * Puts a password before a folder and all below it. What else OpenList's *Metas* say of the folder stays.
 * @param path in OpenList, e.g. `/Movies`
 * @throws MountlinkError as `OpenList.call`
 */
export async function setPassword(openList: OpenList, path: string, password: string): Promise<void> {
  const data = fieldsOf(await openList.call('/api/admin/meta/list?page=1&per_page=0'))
  const there = listOf(data['content'])
    .map(fieldsOf)
    .find((meta) => meta['path'] === path)
  const protection = { path, password, p_sub: true }
  if (there) await openList.call('/api/admin/meta/update', { ...there, ...protection })
  else await openList.call('/api/admin/meta/create', { ...EMPTY, ...protection })
}
