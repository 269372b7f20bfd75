import { findRow } from './find-row.ts'

/** `已选 12 项`, `已选择12个文件`, `已选中：1,234`, `12 items selected`, `Selected 12`. */
const COUNTS = [/已选[^\d]{0,6}([\d,]+)/, /([\d,]+)[^\d]{0,12}selected/i, /selected[^\d]{0,4}([\d,]+)/i]
const WORDS = /已选|selected/i
/** The words around the number may stand in elements of their own. */
const LEVELS = 3

/** @returns the number of ticked rows that a sentence of the page tells; null where it tells none */
export function countIn(text: string): number | null {
  const found = COUNTS.map((count) => count.exec(text)?.[1]).find((digits) => digits !== undefined)
  return found === undefined ? null : Number(found.replaceAll(',', ''))
}

/** @returns how many rows the page itself says are ticked; null where it says nothing. Names of files do not count. */
export function countTicked(body: Element): number | null {
  const texts = document.createTreeWalker(body, NodeFilter.SHOW_TEXT)
  while (texts.nextNode()) {
    const { nodeValue, parentElement } = texts.currentNode
    if (!nodeValue || !parentElement || nodeValue.length > 100 || !WORDS.test(nodeValue)) continue
    if (findRow(parentElement).length > 0 || parentElement.getClientRects().length === 0) continue
    let at: Element | null = parentElement
    for (let level = 0; at && at !== body && level < LEVELS; level++, at = at.parentElement) {
      const count = countIn((at.textContent ?? '').slice(0, 200))
      if (count !== null) return count
    }
  }
  return null
}
