import type { Catalogue } from './catalogue.ts'
import { announce } from './change.ts'
import { storageError } from '../platform/storage-error.ts'
import { createConnection } from './connection.ts'
import { readChildren, readEntry, readLinks, readLinkSpaces, readPath, readSomeLinks } from './read.ts'
import { type Database, ofSpace } from './schema.ts'
import { takeIn } from './take-in.ts'

/**
 * The catalogue of this browser. Opened when it is first needed, and tried again where that failed.
 * @returns each method rejects with MountlinkError `storage-full` or `storage-unusable` where the disk will not do
 */
export function openCatalogue(): Catalogue {
  const connection = createConnection()
  const using = async <T>(work: (db: Database) => Promise<T>): Promise<T> => {
    try {
      return await work(await connection.get())
    } catch (cause) {
      throw storageError(cause)
    }
  }
  return {
    takeIn: async (facts, at) => announce(await using((db) => takeIn(db, facts, at))),
    children: (space, folder) => using((db) => readChildren(db, space, folder)),
    entry: (space, id) => using((db) => readEntry(db, space, id)),
    folder: (space, folder) => using((db) => db.get('folders', [space, folder])),
    folders: (space) => using((db) => db.getAll('folders', ofSpace(space))),
    path: (space, folder) => using((db) => readPath(db, space, folder)),
    links: (space, files) => using((db) => readLinks(db, space, files)),
    someLinks: (space, most) => using((db) => readSomeLinks(db, space, most)),
    linkSpaces: (space) => using((db) => readLinkSpaces(db, space)),
    info: (space) => using((db) => db.get('spaces', space)),
    infos: () => using((db) => db.getAll('spaces')),
    close: connection.close,
  }
}
