import type { Entry } from './entry.ts'

/** Thrown by a driver: its message stands at the end of the server's. */
export class DriverError extends Error {}

export const NO_SUCH_OBJECT = 'object not found'

/** A driver's own fields, as last read. */
export type Addition = Record<string, string | number | boolean>

/** How the server treats all storages of a driver. */
export interface DriverRules {
  /** What has not started is not listed. */
  readonly checksStatus: boolean
  /** Listings are kept for a while. */
  readonly caches: boolean
}

/** One storage's driver. It outlives updates of its storage: what a failing one had, it keeps. */
export interface Driver {
  readonly rules: DriverRules
  /** The key of its top folder. */
  readonly top: () => string
  /**
   * Starts anew.
   * @throws DriverError
   */
  readonly start: (addition: Addition) => void
  /** Finds an entry by its path; null for a driver that can only list. */
  readonly find: ((path: string) => Entry) | null
  /** @throws DriverError */
  readonly list: (folder: Entry, path: string) => readonly Entry[]
  /**
   * @returns where a file's bytes are
   * @throws DriverError
   */
  readonly link: (file: Entry) => string
}
