import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import { storageError } from '../platform/storage-error.ts'
import type { Order, QueueRow, Work } from './work.ts'

const DATABASE = 'mountlink-work'

interface Schema extends DBSchema {
  /** One record. */
  work: { key: 'work'; value: Work }
  queue: { key: number; value: QueueRow; indexes: { open: number } }
  /** What is large or the work's own: read and written apart from the job. */
  kept: { key: 'order' | 'own'; value: unknown }
}

/** The job and its queue, on disk: what is here goes on after the background was killed. The background alone uses it. */
export interface JobDisk {
  /** The job under way, or the last one. */
  readonly load: () => Promise<Work | undefined>
  readonly order: () => Promise<Order | undefined>
  /** A new job takes the place of the one before. */
  readonly begin: (work: Work, order: Order, queue: readonly QueueRow[]) => Promise<void>
  /** Where the job stands, with folders that have moved in the queue or are new in it: all or nothing. */
  readonly save: (work: Work, queue?: readonly QueueRow[]) => Promise<void>
  /** The job is over: how it ended stays, its queue does not. */
  readonly end: (work: Work) => Promise<void>
  /** The folder to go on with; undefined when all are done. */
  readonly next: () => Promise<QueueRow | undefined>
  /** Those of the folders that have never been in the queue. */
  readonly unknown: (folders: readonly number[]) => Promise<number[]>
  readonly keep: (own: unknown) => Promise<void>
  readonly kept: () => Promise<unknown>
  readonly close: () => void
}

const STORES = ['work', 'queue', 'kept'] as const

/**
 * Opened when it is first needed, and again after the browser has closed it.
 * @returns each method rejects with MountlinkError `storage-full` or `storage-unusable` where the disk will not do
 */
export function openJobDisk(): JobDisk {
  let opening: Promise<IDBPDatabase<Schema>> | undefined
  const close = (): void => {
    const closing = opening
    opening = undefined
    // One that never opened has nothing to close.
    closing?.then(
      (db) => db.close(),
      () => undefined,
    )
  }
  const open = (): Promise<IDBPDatabase<Schema>> =>
    openDB<Schema>(DATABASE, 1, {
      upgrade: (db) => {
        db.createObjectStore('work')
        db.createObjectStore('queue', { keyPath: 'folder' }).createIndex('open', 'open')
        db.createObjectStore('kept')
      },
      blocking: close,
      terminated: () => (opening = undefined),
    })
  const using = async <T>(work: (db: IDBPDatabase<Schema>) => Promise<T>): Promise<T> => {
    try {
      opening ??= open()
      return await work(await opening)
    } catch (cause) {
      if (await opening?.catch(() => true)) opening = undefined
      throw storageError(cause)
    }
  }

  return {
    load: () => using((db) => db.get('work', 'work')),
    order: () => using(async (db) => (await db.get('kept', 'order')) as Order | undefined), // as `begin` has put it
    begin: (work, order, queue) =>
      using(async (db) => {
        const tx = db.transaction(STORES, 'readwrite')
        const rows = tx.objectStore('queue')
        const kept = tx.objectStore('kept')
        const done = [rows.clear(), kept.clear(), tx.objectStore('work').put(work, 'work'), kept.put(order, 'order')]
        await Promise.all([...done, ...queue.map((row) => rows.put(row)), tx.done])
      }),
    save: (work, queue = []) =>
      using(async (db) => {
        const tx = db.transaction(['work', 'queue'], 'readwrite')
        const rows = tx.objectStore('queue')
        await Promise.all([tx.objectStore('work').put(work, 'work'), ...queue.map((row) => rows.put(row)), tx.done])
      }),
    end: (work) =>
      using(async (db) => {
        const tx = db.transaction(STORES, 'readwrite')
        const cleared = [tx.objectStore('queue').clear(), tx.objectStore('kept').clear()]
        await Promise.all([...cleared, tx.objectStore('work').put(work, 'work'), tx.done])
      }),
    next: () =>
      using(async (db) => (await db.transaction('queue').store.index('open').openCursor(null, 'prev'))?.value),
    unknown: (folders) =>
      using(async (db) => {
        const { store } = db.transaction('queue')
        const known = await Promise.all(folders.map((folder) => store.getKey(folder)))
        return folders.filter((_, index) => known[index] === undefined)
      }),
    keep: (own) => using(async (db) => void (await db.put('kept', own, 'own'))),
    kept: () => using((db) => db.get('kept', 'own')),
    close,
  }
}
