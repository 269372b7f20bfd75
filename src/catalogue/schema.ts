import type { DBSchema, IDBPDatabase, IDBPTransaction } from 'idb'
import type { Entry, FolderState, Problem, SpaceId } from '../core/index.ts'
import type { SpaceInfo } from './catalogue.ts'

export const DATABASE = 'mountlink-catalogue'
export const VERSION = 1

/** An entry on disk. */
export interface EntryRow extends Entry {
  readonly space: SpaceId
  /** When it was last listed, Unix milliseconds. */
  readonly seenAt: number
}

export interface LinkRow {
  readonly space: SpaceId
  readonly file: number
  readonly url?: string
  readonly problem?: Problem
  readonly at: number
  /** The top-level folder it lay in when the link came; null where the way there was not known. */
  readonly top: number | null
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

type Key = [space: SpaceId, id: number]

export interface CatalogueSchema extends DBSchema {
  entries: { key: Key; value: EntryRow; indexes: { parent: [space: SpaceId, parent: number] } }
  folders: { key: Key; value: FolderState }
  links: { key: Key; value: LinkRow }
  linkSpaces: { key: Key; value: LinkSpaceRow }
  /** Names of folders whose own folder was never listed. */
  names: { key: Key; value: NameRow }
  spaces: { key: SpaceId; value: SpaceInfo }
}

export const STORES = ['entries', 'folders', 'links', 'linkSpaces', 'names', 'spaces'] as const

export type Database = IDBPDatabase<CatalogueSchema>

/** A transaction over everything, so that all facts of an answer come in together or not at all. */
export type Writing = IDBPTransaction<CatalogueSchema, typeof STORES, 'readwrite'>

/** Brings an older database, or none, to this version. */
export function upgrade(db: Database, from: number): void {
  if (from < 1) {
    db.createObjectStore('entries', { keyPath: ['space', 'id'] }).createIndex('parent', ['space', 'parent'])
    db.createObjectStore('folders', { keyPath: ['space', 'folder'] })
    db.createObjectStore('links', { keyPath: ['space', 'file'] })
    db.createObjectStore('linkSpaces', { keyPath: ['space', 'folder'] })
    db.createObjectStore('names', { keyPath: ['space', 'id'] })
    db.createObjectStore('spaces', { keyPath: 'space' })
  }
}

/** All keys of a space in a store whose key begins with it. */
export const ofSpace = (space: SpaceId): IDBKeyRange => IDBKeyRange.bound([space], [space, []])
