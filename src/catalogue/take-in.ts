import type { Fact, SpaceId } from '../core/index.ts'
import { storageError } from '../platform/storage-error.ts'
import type { SpaceInfo } from './catalogue.ts'
import type { CatalogueChange } from './change.ts'
import { type Database, type SpaceRow, STORES, type Writing } from './schema.ts'
import { takeLink, takeLinkSpace } from './take-link.ts'
import { takeListing } from './take-listing.ts'
import { unawaited } from './unawaited.ts'

/**
 * Takes facts in, all or none.
 * @param at when the answer was seen, Unix milliseconds
 * @param asked we asked for it ourselves
 * @returns what was touched, once it is on disk
 * @throws MountlinkError `storage-full`, `storage-unusable`
 */
export async function takeIn(
  db: Database,
  facts: readonly Fact[],
  at: number,
  asked: boolean,
): Promise<CatalogueChange[]> {
  if (facts.length === 0) return []
  // Strict: what was acknowledged is not held anywhere else, and the machine may die the next moment.
  const tx = db.transaction(STORES, 'readwrite', { durability: 'strict' })
  const done = tx.done.then(
    () => null,
    (cause: unknown) => storageError(tx.error ?? cause),
  )
  try {
    for (const fact of facts) await takeFact(tx, fact, at, asked)
  } catch (cause) {
    const failed = storageError(tx.error ?? cause)
    abort(tx)
    await done
    throw failed
  }
  const failed = await done
  if (failed) throw failed
  return facts.map((fact) => ({ space: fact.space, folder: fact.kind === 'listing' ? fact.folder : null }))
}

function abort(tx: Writing): void {
  try {
    tx.abort()
  } catch {
    // The error has already ended the transaction.
    return
  }
}

async function takeFact(tx: Writing, fact: Fact, at: number, asked: boolean): Promise<void> {
  const reading = nextRow(tx, fact.space, at)
  unawaited(reading)
  const change = await takeRest(tx, fact, reading, at, asked)
  unawaited(tx.objectStore('spaces').put({ ...(await reading), ...change }))
}

/** A space's row as it is to be written after a fact, but for what the fact itself tells. */
async function nextRow(tx: Writing, space: SpaceId, at: number): Promise<SpaceRow> {
  const row = await tx.objectStore('spaces').get(space)
  return row
    ? { ...row, seenAt: Math.max(row.seenAt, at), revision: row.revision + 1 }
    : { space, name: '', password: '', seenAt: at, odd: 0, revision: 1 }
}

/**
 * Writes what a fact tells of other things than its space.
 * @param reading the space's row: asked for already, so that what else is read need not wait for it
 * @returns what it tells of its space
 */
async function takeRest(
  tx: Writing,
  fact: Fact,
  reading: Promise<SpaceRow>,
  at: number,
  asked: boolean,
): Promise<Partial<SpaceInfo>> {
  switch (fact.kind) {
    case 'listing':
      return { odd: await takeListing(tx, fact, at, reading) }
    case 'share':
      return {
        name: fact.name || (await reading).name,
        // The sharer's own visit needs none; that does not make the one known before wrong.
        password: fact.password || (await reading).password,
      }
    case 'account':
      return { name: fact.nickname || (await reading).name }
    case 'names':
      for (const each of fact.names) unawaited(tx.objectStore('names').put({ ...each, space: fact.space }))
      return {}
    case 'link-space':
      await takeLinkSpace(tx, fact, at)
      return {}
    default:
      await takeLink(tx, fact, at, asked)
      return {}
  }
}
