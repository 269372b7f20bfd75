import type { OpenList } from './connection.ts'
import { type Fields, fieldsOf, listOf, textOf } from './fields.ts'

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
 * Puts a password before a folder and all below it. What else OpenList's *Metas* say of the folder stays. A folder below
 * that has an entry of its own is let off by that: it gets the password too, unless it has its own, which then holds for
 * all below it.
 * @param path in OpenList, e.g. `/Movies`
 * @throws MountlinkError as `OpenList.call`
 */
export async function setPassword(openList: OpenList, path: string, password: string): Promise<void> {
  const all = await readMetas(openList)
  const there = all.find((meta) => meta['path'] === path)
  const protection = { path, password, p_sub: true }
  if (there) await openList.call('/api/admin/meta/update', { ...there, ...protection })
  else await openList.call('/api/admin/meta/create', { ...EMPTY, ...protection })
  for (const meta of all.filter((each) => isBelow(textOf(each['path']), path))) {
    const own = meta['password']
    if (own && meta['p_sub'] === true) continue
    await openList.call('/api/admin/meta/update', { ...meta, password: own || password, p_sub: true })
  }
}

/**
 * The folders below others of which OpenList's *Metas* say something: only the nearest entry counts for a path, so that
 * the password of one above does not hold there (v4.2.5, `internal/op/meta.go`).
 * @param paths in OpenList, e.g. `/Movies`
 * @throws MountlinkError as `OpenList.call`
 */
export async function foldersOfTheirOwn(openList: OpenList, paths: readonly string[]): Promise<string[]> {
  const all = (await readMetas(openList)).map((meta) => textOf(meta['path']))
  return all.filter((below) => paths.some((path) => isBelow(below, path)))
}

const readMetas = async (openList: OpenList): Promise<Fields[]> =>
  listOf(fieldsOf(await openList.call('/api/admin/meta/list?page=1&per_page=0'))['content']).map(fieldsOf)

const isBelow = (below: string, path: string): boolean =>
  below !== path && below.startsWith(path.endsWith('/') ? path : `${path}/`)
