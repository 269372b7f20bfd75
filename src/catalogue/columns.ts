import type { Entry } from '../core/index.ts'

/**
 * Entries of one folder, column by column: on disk one record where there were a hundred, which is written and read
 * several times as fast.
 */
export type Columns = { readonly [K in Exclude<keyof Entry, 'parent'>]: readonly Entry[K][] }

export const columnsOf = (entries: readonly Entry[]): Columns => ({
  id: entries.map(({ id }) => id),
  name: entries.map(({ name }) => name),
  folder: entries.map(({ folder }) => folder),
  size: entries.map(({ size }) => size),
  modified: entries.map(({ modified }) => modified),
  md5: entries.map(({ md5 }) => md5),
  blocked: entries.map(({ blocked }) => blocked),
})

/** @param parent the folder they are in */
export const entriesIn = ({ id, name, folder, size, modified, md5, blocked }: Columns, parent: number): Entry[] =>
  // All columns are as long as the ids; the values that stand for none are never met.
  id.map((each, row) => ({
    id: each,
    parent,
    name: name[row] ?? '',
    folder: folder[row] ?? false,
    size: size[row] ?? 0,
    modified: modified[row] ?? 0,
    md5: md5[row] ?? '',
    blocked: blocked[row] ?? false,
  }))
