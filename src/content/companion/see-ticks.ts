import { findRow } from './find-row.ts'
import type { Shown } from './ticks.ts'

/** What shows on a row, or in it, whether it is ticked. */
const TICKABLE = 'input[type=checkbox], [role=checkbox], [aria-selected], [data-row-key]'
const TICKED = 'input:checked, [aria-checked=true], [aria-selected=true], .ant-table-row-selected'

/** @returns each row in the document, and whether it is ticked: by its box, its class or its role */
export function seeTicks(body: Element): Shown['rows'] {
  const found = new Map<string, readonly [readonly number[], boolean]>()
  for (const each of body.querySelectorAll(TICKABLE)) {
    const row = findRow(each)
    if (row.length === 0) continue
    const key = String(row)
    found.set(key, [row, each.matches(TICKED) || (found.get(key)?.[1] ?? false)])
  }
  return [...found.values()]
}

/** @returns whether an element is a tick box that belongs to no row: the one for all of them */
export function isBoxForAll(target: Element): boolean {
  const box = target.closest('input[type=checkbox], [role=checkbox], label')
  return box !== null && findRow(box).length === 0
}
