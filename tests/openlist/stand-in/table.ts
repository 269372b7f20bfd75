/** What a database says no with; the text is SQLite's, as the server passes it on. */
export class DatabaseError extends Error {}

export const NOT_FOUND = 'record not found'

export interface Page {
  readonly content: readonly object[]
  readonly total: number
}

/** Rows of the server's database. */
export class Table<Row extends { readonly id: number }> {
  readonly #name: string
  readonly #unique: keyof Row & string
  readonly #compare: (one: Row, other: Row) => number
  #rows: Row[] = []
  #last = 0

  /**
   * @param unique the column of which each value is there once
   * @param compare the order in which rows are listed
   */
  constructor(
    name: string,
    unique: keyof Row & string,
    compare: (one: Row, other: Row) => number = (one, other) => one.id - other.id,
  ) {
    this.#name = name
    this.#unique = unique
    this.#compare = compare
  }

  get all(): readonly Row[] {
    return this.#rows.toSorted(this.#compare)
  }

  /**
   * @param row with id 0 for the next free one
   * @returns its id
   * @throws DatabaseError for an id or a unique value that is there
   */
  insert(row: Row): number {
    const id = row.id || this.#last + 1
    if (this.#rows.some((other) => other.id === id)) this.#violates('id', 1555)
    this.#mustBeUnique(row, id)
    this.#rows.push({ ...row, id })
    this.#last = Math.max(this.#last, id)
    return id
  }

  /** @throws DatabaseError */
  get(id: number): Row {
    const row = this.#rows.find((row) => row.id === id)
    if (!row) throw new DatabaseError(NOT_FOUND)
    return row
  }

  /** @throws DatabaseError for a unique value that another row has */
  save(row: Row): void {
    this.#mustBeUnique(row, row.id)
    this.#rows = this.#rows.map((other) => (other.id === row.id ? row : other))
  }

  remove(id: number): void {
    this.#rows = this.#rows.filter((row) => row.id !== id)
  }

  /** @param perPage less than 1 for all */
  page(page: number, perPage: number): Page {
    const rows = this.all
    const start = perPage < 1 ? 0 : (Math.max(1, page) - 1) * perPage
    return { content: perPage < 1 ? rows : rows.slice(start, start + perPage), total: rows.length }
  }

  #mustBeUnique(row: Row, id: number): void {
    const taken = this.#rows.some((other) => other.id !== id && other[this.#unique] === row[this.#unique])
    if (taken) this.#violates(this.#unique, 2067)
  }

  #violates(column: string, code: number): never {
    throw new DatabaseError(`constraint failed: UNIQUE constraint failed: ${this.#name}.${column} (${code})`)
  }
}
