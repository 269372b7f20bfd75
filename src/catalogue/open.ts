import type { Catalogue } from './catalogue.ts'
import { announce } from './change.ts'
import { storageError } from '../platform/storage-error.ts'
import { createConnection } from './connection.ts'
import { stateIn } from './folder-row.ts'
import { readHead } from './head.ts'
import { infoIn, readChanges, readChildren, readEntry, readListings, readPath, readStates } from './read.ts'
import { readLinks, readLinkSpaces, readSomeLinks } from './read-links.ts'
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
    takeIn: async (facts, at, asked = false) => announce(await using((db) => takeIn(db, facts, at, asked))),
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
    keepLinkRule: (rule) => using(async (db) => void (await db.put('linkRules', rule))),
    dropLinkRule: (space, top) => using((db) => db.delete('linkRules', [space, top])),
    info: (space) => using(async (db) => orNone(await db.get('spaces', space), infoIn)),
    infos: () => using(async (db) => (await db.getAll('spaces')).map(infoIn)),
    close: connection.close,
  }
}

const orNone = <A, B>(row: A | undefined, then: (row: A) => B): B | undefined =>
  row === undefined ? undefined : then(row)
