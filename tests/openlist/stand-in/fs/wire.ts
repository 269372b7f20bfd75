import { childOf } from '../clean-path.ts'
import type { Entry } from '../drivers/index.ts'
import { hasPassword, type Meta } from '../metas/index.ts'
import { signAll, type Server } from '../server-state.ts'
import { signOf } from '../sign.ts'
import { typeOf } from './types.ts'

/** @returns whether a path's downloads need a signature because of its storage or a password */
export const isGuarded = ({ mounts }: Server, meta: Meta | null, path: string): boolean =>
  mounts.over(path)?.row.enable_sign === true || hasPassword(meta, path)

/** What a file may have that is listed; a time that Go cannot write empties the whole answer. */
export class UnwritableTime extends Error {}

/**
 * @param folder the whole path of the entry's folder
 * @param guarded whether a signature comes with it also where not all have one
 * @param type by its number; a folder's differs between a listing and `fs/get`
 */
export const wireEntry = (server: Server, entry: Entry, folder: string, guarded: boolean, type: number): object => {
  if (entry.modified === null) throw new UnwritableTime()
  const signed = !entry.folder && (guarded || signAll(server))
  return {
    name: entry.name,
    size: entry.size,
    is_dir: entry.folder,
    modified: entry.modified,
    created: entry.modified,
    sign: signed ? signOf(server, childOf(folder, entry.name)) : '',
    thumb: '',
    type,
    hashinfo: 'null',
    hash_info: null,
  }
}

const FOLDER = 1

/** @returns rows of a listing; Go writes an empty list as null */
export const wireListing = (
  server: Server,
  entries: readonly Entry[],
  folder: string,
  guarded: boolean,
): readonly object[] | null =>
  entries.length === 0
    ? null
    : entries.map((entry) => wireEntry(server, entry, folder, guarded, entry.folder ? FOLDER : typeOf(entry.name)))
