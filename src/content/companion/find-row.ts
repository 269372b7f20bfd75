import { isLikely, numbersIn } from './row-numbers.ts'

/** Candidates of one row that are sent on, at most. */
const FEW = 4
/** Levels of the document that are looked at; a cell of antd's table lies three below its row. */
const LEVELS = 12

/** What holds rows is none. */
const HOLDS_ROWS = 'body, table, tbody, ul, ol, [role=table], [role=grid], [role=rowgroup], [role=list], [role=listbox]'
const BOXES = 'input[type=checkbox], [role=checkbox]'

/**
 * Finds the row of a list that an element lies in: antd's `data-row-key` is the file's id (facts of 2026-09). Where a
 * redesign has renamed it, the whole numbers among the attributes around the element are taken, up to the first that
 * looks like an id. They are candidates only: the catalogue decides which one is a file of the account.
 * @returns the numbers that may be the row's id, the likeliest first; none where there is no row
 */
export function findRow(from: Element): readonly number[] {
  const key = Number(from.closest('[data-row-key]')?.getAttribute('data-row-key') ?? Number.NaN)
  if (Number.isSafeInteger(key) && key > 0) return [key]
  const small: number[] = []
  let at: Element | null = from
  for (let level = 0; at && level < LEVELS; level++, at = at.parentElement) {
    if (at.matches(HOLDS_ROWS) || at.querySelectorAll(BOXES).length > 1) break
    const found = numbersIn([...at.attributes])
    if (found.some(isLikely)) return [...found, ...small].slice(0, FEW)
    small.push(...found)
  }
  return small.slice(0, FEW)
}
