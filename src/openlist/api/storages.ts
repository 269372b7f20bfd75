import { MountlinkError } from '../../core/index.ts'
import type { StorageRow } from '../index.ts'
import { OK, type OpenList, refusal, wordsOf } from './connection.ts'
import { fieldsOf, listOf, numberOf, parsed, textOf } from './fields.ts'

/**
 * All that is kept of what a server tells of its storages, but for the text of a mount that was changed by hand (for
 * *Undo*): their own fields hold passwords and tokens.
 */
export interface StorageInfo {
  readonly id: number
  readonly mountPath: string
  readonly driver: string
  /** 'work' where the driver runs; else its trouble, in OpenList's words. */
  readonly status: string
}

/** A storage as OpenList has it, all its fields: for as long as it takes to compare it, or to change and send it back. */
export interface StoredRow extends Readonly<Record<string, unknown>> {
  readonly id: number
  readonly mount_path: string
  readonly driver: string
  /** The driver's own fields, a JSON text. */
  readonly addition: string
}

/** What became of a storage: it is there, and its driver runs, or `failed` says in OpenList's words why not. */
export interface Outcome {
  readonly id: number
  readonly failed: string | null
}

/** Which fields of a storage to change; the others stay. */
export interface RowChange {
  readonly row?: Partial<Omit<StorageRow, 'driver' | 'addition'>>
  /** The driver's own. */
  readonly addition?: Readonly<Record<string, string | number | boolean>>
}

/** @returns all storages of a server */
export async function listStorages(openList: OpenList): Promise<readonly StorageInfo[]> {
  const data = fieldsOf(await openList.call('/api/admin/storage/list?page=1&per_page=0'))
  const all = listOf(data['content']).map((each) => {
    const { id, mount_path: mountPath, driver, status } = fieldsOf(each)
    return {
      id: numberOf(id),
      mountPath: textOf(mountPath),
      driver: wordsOf(textOf(driver)),
      status: wordsOf(textOf(status)),
    }
  })
  // OpenList begins each path with a slash (utils.FixAndCleanPath). The page makes links of a
  // server's address and a path: with `@host` out of a hostile answer the link would lead to that host, and of half
  // a character no link can be made.
  return all.filter(({ mountPath }) => mountPath.startsWith('/') && mountPath.isWellFormed())
}

/**
 * Creates a storage. OpenList keeps it also where its driver does not start: then it is to be changed, not created again.
 * @throws MountlinkError 'openlist-path-taken', 'openlist-no-driver'; as `OpenList.call`
 */
export async function createStorage(openList: OpenList, row: StorageRow): Promise<Outcome> {
  const reply = await openList.ask('/api/admin/storage/create', row)
  const id = numberOf(fieldsOf(reply.data)['id'])
  if (reply.code === OK) return { id, failed: null }
  if (id > 0) return { id, failed: failureIn(reply.message) }
  // In the words of SQLite and PostgreSQL, and of MySQL.
  if (/unique|duplicate/i.test(reply.message)) throw new MountlinkError('openlist-path-taken', { path: row.mount_path })
  if (/no driver named/i.test(reply.message)) throw new MountlinkError('openlist-no-driver', { driver: row.driver })
  throw refusal(reply)
}

/**
 * @returns a storage with all its fields, secrets among them: not to be kept
 * @throws MountlinkError 'openlist-gone' with `path`; as `OpenList.call`
 */
export async function readRow(openList: OpenList, { id, path }: StorageAt): Promise<StoredRow> {
  const reply = await openList.ask(`/api/admin/storage/get?id=${id}`)
  if (reply.code !== OK && /record not found/i.test(reply.message)) throw new MountlinkError('openlist-gone', { path })
  if (reply.code !== OK) throw refusal(reply)
  const row = fieldsOf(reply.data)
  const { mount_path: mountPath, driver, addition } = row
  if (numberOf(row['id']) !== id || typeof addition !== 'string') throw new MountlinkError('openlist-not-openlist')
  // Its number was given to another one: after a restore, say, all are new.
  if (mountPath !== path) throw new MountlinkError('openlist-gone', { path })
  return { ...row, id, mount_path: textOf(mountPath), driver: textOf(driver), addition }
}

/** A storage, by OpenList's number for it; the path is for people. */
export interface StorageAt {
  readonly id: number
  readonly path: string
}

/** @returns the driver's own fields of a storage, to be looked at; none where they are spoilt */
export const additionOf = ({ addition }: Pick<StoredRow, 'addition'>): Readonly<Record<string, unknown>> =>
  fieldsOf(parsed(addition))

/**
 * @returns the row as it is to be sent: whole, for OpenList zeroes what is missing
 * @throws MountlinkError 'openlist-refused' where the driver's own fields are spoilt
 */
export const changed = (row: StoredRow, change: RowChange): StoredRow => ({
  ...row,
  ...change.row,
  addition: change.addition ? JSON.stringify({ ...readAddition(row), ...change.addition }) : row.addition,
})

/** What cannot be read must not be written over: a login may be in it. */
function readAddition({ addition }: StoredRow): object {
  const fields = parsed(addition)
  if (typeof fields === 'object' && fields !== null) return fields
  throw new MountlinkError('openlist-refused', { message: 'addition' })
}

/**
 * Sends a whole row back.
 * @returns that its driver runs, or why not: OpenList keeps the row all the same
 * @throws MountlinkError as `OpenList.call`
 */
export async function sendRow(openList: OpenList, row: StoredRow): Promise<Outcome> {
  const reply = await openList.ask('/api/admin/storage/update', row)
  if (reply.code === OK) return { id: row.id, failed: null }
  if (/failed (?:init|drop) storage/.test(reply.message)) return { id: row.id, failed: failureIn(reply.message) }
  if (/unique|duplicate/i.test(reply.message)) throw new MountlinkError('openlist-path-taken', { path: row.mount_path })
  throw refusal(reply)
}

/**
 * Switches a storage on that is off: an update that says so saves it and does not start it.
 * @returns that its driver runs, or why not
 * @throws MountlinkError as `OpenList.ask`
 */
export async function enableStorage(openList: OpenList, id: number): Promise<Outcome> {
  const reply = await openList.ask(`/api/admin/storage/enable?id=${id}`, {})
  return { id, failed: reply.code === OK ? null : failureIn(reply.message) }
}

/** OpenList puts its own words before the driver's. */
const failureIn = (message: string): string => wordsOf(message.replace(/^.*failed init storage: /, ''))
