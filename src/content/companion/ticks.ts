import type { PointedRows } from '../../messages/index.ts'

/** Rows by the numbers found on them, as `PointedRows` has them. */
type Row = readonly number[]

/** What the document shows of ticks at one moment. */
export interface Shown {
  /** Which list it shows: where it stands, and which time that list was shown anew. */
  readonly list: string
  /** Each row in the document, and whether it is ticked. */
  readonly rows: readonly (readonly [row: Row, ticked: boolean])[]
  /** How many the page says are ticked. */
  readonly counted: number | null
}

/**
 * The rows known to be ticked. A table keeps only the rows in sight in the document, so a tick is remembered until it
 * is seen to go: the row shows up without it, another list is shown, or the page's own count says that there are fewer.
 */
export class Ticks {
  #list = ''
  #counted: number | null = null
  #rows = new Map<string, Row>()

  /** Whether any row is ticked, as far as is known. */
  get any(): boolean {
    return this.#rows.size > 0
  }

  /** Takes in what the document shows now. */
  see({ list, rows, counted }: Shown): void {
    const over = list !== this.#list || (this.#counted !== null && counted === null)
    if (over) this.forget()
    this.#list = list
    this.#counted = counted
    for (const [row, ticked] of rows) {
      if (ticked) this.#rows.set(String(row), row)
      else this.#rows.delete(String(row))
    }
    if (counted === null || counted >= this.#rows.size) return
    // Some were unticked out of sight: which ones is not known.
    this.#rows = new Map(rows.filter(([, ticked]) => ticked).map(([row]) => [String(row), row]))
  }

  /** Forgets the ticks out of sight, as all may have gone at once. */
  forget(): void {
    this.#rows.clear()
  }

  /** All that are known to be ticked. */
  known(): PointedRows {
    return { rows: [...this.#rows.values()], counted: this.#counted }
  }

  /** @returns what a right-click on a row means: the ticked ones if it is among several, else it alone */
  meantBy(row: Row): PointedRows {
    const several = Math.max(this.#rows.size, this.#counted ?? 0) > 1
    if (!several || !this.#rows.has(String(row))) return { rows: [row], counted: null }
    const others = [...this.#rows.values()].filter((other) => String(other) !== String(row))
    return { rows: [row, ...others], counted: this.#counted }
  }
}
