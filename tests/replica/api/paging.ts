import { type Drive, type DriveEntry, TOP } from '../world/index.ts'
import type { Call } from './call.ts'

type Compare = (one: DriveEntry, other: DriveEntry) => number

const names = new Intl.Collator('en', { sensitivity: 'base' })

const ORDERS: Readonly<Record<string, Compare>> = {
  file_id: (one, other) => one.id - other.id,
  file_name: (one, other) => names.compare(one.name, other.name),
  size: (one, other) => one.size - other.size,
  update_time: (one, other) => one.modified - other.modified,
}

const byId: Compare = (one, other) => one.id - other.id

/** @returns the rows folders first, then by `orderBy` and `orderDirection` */
export const inOrder = (rows: DriveEntry[], orderBy: string, direction: string): DriveEntry[] => {
  const compare = ORDERS[orderBy] ?? byId
  const sign = direction === 'asc' ? 1 : -1
  return rows.sort(
    (one, other) =>
      Number(other.folder) - Number(one.folder) ||
      sign * compare(one, other) ||
      names.compare(one.name, other.name) ||
      byId(one, other),
  )
}

const sorted = new WeakMap<Drive, { version: number; folders: Map<string, readonly DriveEntry[]> }>()

/** @returns a folder's rows in order; kept until the drive changes, as big folders are asked for a thousand times */
export const listFolder = (drive: Drive, folder: number, call: Call): readonly DriveEntry[] => {
  const kept = sorted.get(drive)
  const cache = kept?.version === drive.version ? kept : { version: drive.version, folders: new Map() }
  sorted.set(drive, cache)
  const [orderBy, direction] = [call.parameter('orderBy'), call.parameter('orderDirection')]
  const key = `${folder} ${orderBy} ${direction}`
  const rows = cache.folders.get(key) ?? inOrder(drive.children(folder), orderBy, direction)
  cache.folders.set(key, rows)
  return rows
}

export interface Page {
  readonly rows: readonly DriveEntry[]
  readonly page: number
  /** "-1" on the last page, by 123pan's way. */
  readonly next: string
}

/** At most this many rows a page, whatever `limit` says. */
export const LIMIT = 100

/** @returns the page that `Page` and `limit` ask for */
export const pageOf = (all: readonly DriveEntry[], call: Call): Page => {
  const page = Math.max(1, Number(call.parameter('Page')) || 1)
  const limit = Math.min(LIMIT, Number(call.parameter('limit')) || LIMIT)
  const rows = all.slice((page - 1) * limit, page * limit)
  const last = page * limit >= all.length
  return { rows, page, next: last ? '-1' : String(rows.at(-1)?.id ?? '-1') }
}

export const folderOf = (call: Call): number => Number(call.parameter('parentFileId')) || TOP
