import { openDB } from 'idb'
import { openCatalogue } from '../../src/catalogue/index.ts'
import { type Database, DATABASE, upgrade, VERSION } from '../../src/catalogue/schema.ts'
import { takeObserved } from '../../src/background/observe.ts'
import type { Observed } from '../../src/messages/index.ts'
import { methodOf } from './method-of.ts'

/** The store that the rows themselves are in. */
const ROWS = 'sheets'

interface Write {
  readonly store: string
  readonly value: unknown
}

/** One transaction that wrote. */
interface Recorded {
  readonly stores: readonly string[]
  readonly durability: IDBTransactionDurability
  readonly writes: Write[]
}

let answers: readonly Observed[] = []
let recorded: readonly Recorded[] = []

/** Asks the local 123pan for the pages of folders, and keeps the answers' texts. */
export async function ask(uid: string, urls: readonly string[], headers: Record<string, string>): Promise<void> {
  const kept: Observed[] = []
  for (const url of urls) {
    const response = await fetch(url, { headers })
    const text = await response.text()
    kept.push({ at: Date.now(), url, method: 'GET', body: null, uid, status: response.status, text })
  }
  answers = kept
}

const empty = (): Promise<void> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(DATABASE)
    request.addEventListener('success', () => resolve())
    request.addEventListener('error', () => reject(request.error ?? new Error('not deleted')))
  })

/** Takes all answers in as the background does, one after the other. @returns milliseconds */
export async function ours(): Promise<number> {
  await empty()
  const catalogue = openCatalogue()
  await catalogue.infos()
  const began = performance.now()
  for (const answer of answers) await takeObserved(catalogue, answer)
  const took = performance.now() - began
  catalogue.close()
  return took
}

/** Takes all answers in once, and notes what is written in which transaction. */
export async function record(): Promise<void> {
  const transactions = new Map<IDBTransaction, Recorded>()
  const { prototype } = IDBObjectStore
  const [put, add] = [methodOf(prototype, 'put'), methodOf(prototype, 'add')]
  const noting = (real: typeof put): typeof put =>
    function note(this: IDBObjectStore, ...args) {
      const { transaction, name } = this
      const { durability, objectStoreNames } = transaction
      const known = transactions.get(transaction) ?? { stores: [...objectStoreNames], durability, writes: [] }
      transactions.set(transaction, known)
      known.writes.push({ store: name, value: structuredClone(args[0]) })
      return Reflect.apply(real, this, args)
    }
  Object.assign(prototype, { put: noting(put), add: noting(add) })
  try {
    await ours()
  } finally {
    Object.assign(prototype, { put, add })
  }
  recorded = [...transactions.values()]
  if (recorded.length !== answers.length) throw new Error(`${answers.length} answers, ${recorded.length} transactions`)
}

/**
 * `JSON.parse` of all answers and the writes as they were noted, a transaction an answer, nothing else.
 * @param rowsOnly without the writes that only our own keeping of folders needs
 * @returns milliseconds
 */
export async function bare(rowsOnly: boolean): Promise<number> {
  await empty()
  const db = await openDB(DATABASE, VERSION, { upgrade: (db, from) => upgrade(db as Database, from) })
  const began = performance.now()
  for (const [index, { text }] of answers.entries()) {
    JSON.parse(text)
    const { stores = [], durability = 'default', writes = [] } = recorded[index] ?? {}
    const tx = db.transaction(stores, 'readwrite', { durability })
    for (const { store, value } of writes) if (!rowsOnly || store === ROWS) void tx.objectStore(store).put(value)
    await tx.done
  }
  const took = performance.now() - began
  db.close()
  return took
}
