/** A file or a folder, as a driver tells it. */
export interface Entry {
  readonly name: string
  /** Bytes; of a folder the sum below it, where the driver knows it. */
  readonly size: number
  readonly folder: boolean
  /** As Go writes it; null where Go cannot. */
  readonly modified: string | null
  /** What the driver finds it by: its path in the storage, or its id. */
  readonly key: string
}
