import type { Fact, SpaceId } from '../core/index.ts'
import { storageError } from '../platform/storage-error.ts'
import type { SpaceInfo } from './catalogue.ts'
import type { CatalogueChange } from './change.ts'
import { type Database, STORES, type Writing } from './schema.ts'
import { takeLink, takeLinkSpace } from './take-link.ts'
import { takeListing } from './take-listing.ts'

/**
 * Takes facts in, all or none.
 * @param at when the answer was seen, Unix milliseconds
 * @returns what was touched, once it is on disk
 * @throws MountlinkError `storage-full`, `storage-unusable`
 */
export async function takeIn(db: Database, facts: readonly Fact[], at: number): Promise<CatalogueChange[]> {
  if (facts.length === 0) return []
  // Strict: what was acknowledged is not held anywhere else, and the machine may die the next moment.
  const tx = db.transaction(STORES, 'readwrite', { durability: 'strict' })
  const done = tx.done.then(
    () => null,
    (cause: unknown) => storageError(tx.error ?? cause),
  )
  try {
    for (const fact of facts) await takeFact(tx, fact, at)
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

async function takeFact(tx: Writing, fact: Fact, at: number): Promise<void> {
  switch (fact.kind) {
    case 'listing': {
      const odd = await takeListing(tx, fact, at)
      return touch(tx, fact.space, at, (info) => ({ odd: info.odd + odd }))
    }
    case 'share':
      return touch(tx, fact.space, at, (info) => ({
        name: fact.name || info.name,
        // The sharer's own visit needs none; that does not make the one known before wrong.
        password: fact.password || info.password,
      }))
    case 'account':
      return touch(tx, fact.space, at, (info) => ({ name: fact.nickname || info.name }))
    case 'names':
      await Promise.all(fact.names.map((each) => tx.objectStore('names').put({ ...each, space: fact.space })))
      return touch(tx, fact.space, at)
    case 'link-space':
      await takeLinkSpace(tx, fact, at)
      return touch(tx, fact.space, at)
    default:
      await takeLink(tx, fact, at)
      return touch(tx, fact.space, at)
  }
}

async function touch(
  tx: Writing,
  space: SpaceId,
  at: number,
  change: (info: SpaceInfo) => Partial<SpaceInfo> = () => ({}),
): Promise<void> {
  const spaces = tx.objectStore('spaces')
  const info = (await spaces.get(space)) ?? { space, name: '', password: '', seenAt: at, odd: 0 }
  await spaces.put({ ...info, ...change(info), seenAt: Math.max(info.seenAt, at) })
}
