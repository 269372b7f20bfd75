import type { Page } from 'puppeteer-core'
import type { Session } from '../browsers/index.ts'
import { contentWorld } from './content-world.ts'

type Area = { readonly get: (keys: null) => Promise<unknown> }
type Api = { readonly storage?: Partial<Record<string, Area>> }

/**
 * Everything that a script can read where it runs: the extension's storage areas, if it has them, the origin's
 * databases, caches, storages and cookies. For `evaluate`: it leans on nothing outside itself.
 */
export async function dump(): Promise<string> {
  const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome?: Api }
  const found: unknown[] = [document.cookie, Object.entries(localStorage), Object.entries(sessionStorage)]
  for (const area of ['local', 'sync', 'session', 'managed']) {
    const read = async (): Promise<unknown> => (browser ?? chrome)?.storage?.[area]?.get(null)
    found.push([area, await read().catch(() => 'refused')])
  }
  const done = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.addEventListener('success', () => resolve(request.result))
      request.addEventListener('error', () => reject(request.error ?? new Error('no reason')))
    })
  for (const { name = '' } of await indexedDB.databases()) {
    const db = await done(indexedDB.open(name))
    for (const store of db.objectStoreNames) {
      const rows = db.transaction(store).objectStore(store)
      found.push([name, store, await done(rows.getAllKeys()), await done(rows.getAll())])
    }
    db.close()
  }
  for (const name of await caches.keys())
    for (const request of await (await caches.open(name)).keys()) found.push([name, request.url])
  return JSON.stringify(found)
}

/** @returns what a page of the site can read, and our content script beside it, whose world Firefox lets nobody into */
export async function dumpAround(session: Session, page: Page): Promise<string> {
  const theirs = await page.evaluate(dump)
  if (session.kind !== 'chromium') return theirs
  const run = await contentWorld(session, page)
  return theirs + (await run(dump))
}
