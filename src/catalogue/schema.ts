import type { DBSchema, IDBPDatabase, IDBPTransaction } from 'idb'
import type { FolderState, LinkRule, Problem, SpaceId } from '../core/index.ts'
import type { SpaceInfo } from './catalogue.ts'
import type { Columns } from './columns.ts'

export const DATABASE = 'mountlink-catalogue'
export const VERSION = 2

/**
 * Entries of a folder that were seen at the same time: a page of its listing, without those that were seen again
 * later, there or elsewhere. So each entry of a space is in one sheet only.
 */
export interface Sheet {
  readonly space: SpaceId
  readonly folder: number
  /** Unix milliseconds. */
  readonly seenAt: number
  readonly columns: Columns
}

export interface FolderRow extends FolderState {
  /** How many sheets it has. */
  readonly sheets: number
  /** The space's revision at its last change. */
  readonly revision: number
}

/** A folder's first entries in natural order. Kept only where it has several sheets: one is quickly read whole. */
export interface HeadRow {
  readonly space: SpaceId
  readonly folder: number
  readonly columns: Columns
}

/** The ids of a large folder in natural order, as of its last whole listing: a help for whoever sorts it. */
export interface OrderRow {
  readonly space: SpaceId
  readonly folder: number
  readonly ids: Float64Array
}

export interface LinkRow {
  readonly space: SpaceId
  readonly file: number
  readonly url?: string
  readonly problem?: Problem
  readonly at: number
  readonly asked: boolean
  /** The folders it lay in when the link came, the nearest first, as far as they were known. */
  readonly above: readonly number[]
}

export interface LinkSpaceRow {
  readonly space: SpaceId
  readonly folder: number
  readonly enabled: boolean
  readonly at: number
}

export interface NameRow {
  readonly space: SpaceId
  readonly id: number
  readonly name: string
}

export interface SpaceRow extends SpaceInfo {
  /** Counts the facts taken in. */
  readonly revision: number
}

type Key = [space: SpaceId, id: number]

export interface CatalogueSchema extends DBSchema {
  /** Keys are numbers that grow: a short key makes the index of 100 ids a sheet small. */
  sheets: {
    key: number
    value: Sheet
    indexes: { folder: [space: SpaceId, folder: number, seenAt: number]; ids: number }
  }
  folders: { key: Key; value: FolderRow; indexes: { revision: [space: SpaceId, revision: number] } }
  heads: { key: Key; value: HeadRow }
  orders: { key: Key; value: OrderRow }
  links: { key: Key; value: LinkRow }
  linkSpaces: { key: Key; value: LinkSpaceRow }
  linkRules: { key: Key; value: LinkRule }
  /** Names of folders whose own folder was never listed. */
  names: { key: Key; value: NameRow }
  spaces: { key: SpaceId; value: SpaceRow }
}

export const STORES = [
  'sheets',
  'folders',
  'heads',
  'orders',
  'links',
  'linkSpaces',
  'linkRules',
  'names',
  'spaces',
] as const

export type Database = IDBPDatabase<CatalogueSchema>

/** A transaction over everything, so that all facts of an answer come in together or not at all. */
export type Writing = IDBPTransaction<CatalogueSchema, typeof STORES, 'readwrite'>

/** Brings an older database, or none, to this version. */
export function upgrade(db: Database, from: number): void {
  if (from >= 2) return
  // Version 1 kept one row an entry. No release ever had it: nobody's knowledge is lost by beginning anew.
  for (const store of db.objectStoreNames) db.deleteObjectStore(store)
  const sheets = db.createObjectStore('sheets', { autoIncrement: true })
  sheets.createIndex('folder', ['space', 'folder', 'seenAt'])
  sheets.createIndex('ids', 'columns.id', { multiEntry: true })
  db.createObjectStore('folders', { keyPath: ['space', 'folder'] }).createIndex('revision', ['space', 'revision'])
  db.createObjectStore('heads', { keyPath: ['space', 'folder'] })
  db.createObjectStore('orders', { keyPath: ['space', 'folder'] })
  db.createObjectStore('links', { keyPath: ['space', 'file'] })
  db.createObjectStore('linkSpaces', { keyPath: ['space', 'folder'] })
  db.createObjectStore('linkRules', { keyPath: ['space', 'top'] })
  db.createObjectStore('names', { keyPath: ['space', 'id'] })
  db.createObjectStore('spaces', { keyPath: 'space' })
}

/** All keys of a space in a store whose key begins with it. */
export const ofSpace = (space: SpaceId): IDBKeyRange => IDBKeyRange.bound([space], [space, []])

/** All keys of a folder in the index of sheets by folder. */
export const ofFolder = (space: SpaceId, folder: number): IDBKeyRange =>
  IDBKeyRange.bound([space, folder], [space, folder, []])
