import type { Catalogue } from './catalogue.ts'
import { announce } from './change.ts'
import { createConnection } from './connection.ts'
import { readingFrom, usingOf } from './open-to-read.ts'
import { takeIn } from './take-in.ts'

/**
 * The catalogue of this browser, for the background, which alone writes. Opened when it is first needed, and tried
 * again where that failed.
 * @returns each method rejects with MountlinkError `storage-full` or `storage-unusable` where the disk will not do
 */
export function openCatalogue(): Catalogue {
  const connection = createConnection()
  const using = usingOf(connection)
  return {
    ...readingFrom(connection),
    takeIn: async (facts, at, asked = false) => announce(await using((db) => takeIn(db, facts, at, asked))),
    keepLinkRule: (rule) => using(async (db) => void (await db.put('linkRules', rule))),
    dropLinkRule: (space, top) => using((db) => db.delete('linkRules', [space, top])),
  }
}
