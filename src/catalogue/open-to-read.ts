import { storageError } from '../platform/storage-error.ts'
import type { ReadableCatalogue } from './catalogue.ts'
import { type Connection, createConnection } from './connection.ts'
import { stateIn } from './folder-row.ts'
import { readHead } from './head.ts'
import { infoIn, readChanges, readChildren, readEntry, readPath, readStates } from './read.ts'
import { readListings } from './read-listings.ts'
import { readLinks, readLinkSpaces, readSomeLinks } from './read-links.ts'
import { type Database, ofSpace } from './schema.ts'

/**
 * The catalogue of this browser, for whoever only looks: what writes is a good part of it, and windows need not load
 * that. Opened when it is first needed, and tried again where that failed.
 * @returns each method rejects with MountlinkError `storage-full` or `storage-unusable` where the disk will not do
 */
export const openToRead = (): ReadableCatalogue => readingFrom(createConnection())

/** Does something with the database, and tells of what the disk cannot in our own words. */
export const usingOf =
  (connection: Connection) =>
  async <T>(work: (db: Database) => Promise<T>): Promise<T> => {
    try {
      return await work(await connection.get())
    } catch (cause) {
      throw storageError(cause)
    }
  }

export function readingFrom(connection: Connection): ReadableCatalogue {
  const using = usingOf(connection)
  return {
    children: (space, folder) => using((db) => readChildren(db, space, folder)),
    head: (space, folder) => using((db) => readHead(db, space, folder)),
    entry: (space, id) => using((db) => readEntry(db, space, id)),
    folder: (space, folder) => using(async (db) => orNone(await db.get('folders', [space, folder]), stateIn)),
    folders: (space) => using((db) => readStates(db, space)),
    changes: (space, since) => using((db) => readChanges(db, space, since)),
    listings: (space, folders) => using((db) => readListings(db, space, folders)),
    path: (space, folder) => using((db) => readPath(db, space, folder)),
    links: (space, files) => using((db) => readLinks(db, space, files)),
    someLinks: (space, most) => using((db) => readSomeLinks(db, space, most)),
    linkSpaces: (space) => using((db) => readLinkSpaces(db, space)),
    linkRules: (space) => using((db) => db.getAll('linkRules', ofSpace(space))),
    info: (space) => using(async (db) => orNone(await db.get('spaces', space), infoIn)),
    infos: () => using(async (db) => (await db.getAll('spaces')).map(infoIn)),
    close: connection.close,
  }
}

const orNone = <A, B>(row: A | undefined, then: (row: A) => B): B | undefined =>
  row === undefined ? undefined : then(row)
