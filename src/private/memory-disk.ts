import * as fake from 'fake-indexeddb'

/**
 * Gives this page an IndexedDB in memory, gone with the page: Firefox (153) gives none to an extension's pages in
 * private windows, each opening fails with an InvalidStateError. Must be done before the first opening.
 */
export function useMemory(): void {
  const { default: indexedDB, ...rest } = fake
  const kinds = Object.entries(rest).filter(([name]) => name.startsWith('IDB'))
  for (const [name, value] of [['indexedDB', indexedDB], ...kinds] as const)
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true })
}
