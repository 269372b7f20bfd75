import type { RefObject } from 'preact'
import { useLayoutEffect, useState } from 'preact/hooks'

/** Pixels. */
export const ROW_HEIGHT = 30
/** Pixels of the line above the rows, which stays in sight. */
export const HEAD_HEIGHT = 30

/** Rows kept ready above and below those in sight. */
const SPARE = 8

export interface VisibleRows {
  /** The first row to draw, and the one after the last. */
  readonly from: number
  readonly to: number
  readonly scrollTo: (index: number) => void
}

/**
 * Of many rows of one height, those that can be seen: 100,000 rows are two dozen in the document.
 * (Rows of one height need no library: where a row stands is a product.)
 */
export function useRows(count: number, box: RefObject<HTMLElement | null>): VisibleRows {
  const [sight, setSight] = useState({ top: 0, height: 0 })
  useLayoutEffect(() => {
    const element = box.current
    if (!element) return undefined
    const look = (): void => {
      // By whole rows, so that a scroll of a few pixels draws nothing.
      const top = Math.floor(element.scrollTop / ROW_HEIGHT)
      const height = Math.ceil(element.clientHeight / ROW_HEIGHT)
      setSight((before) => (before.top === top && before.height === height ? before : { top, height }))
    }
    // At once, so that the first frame is whole.
    look()
    const resize = new ResizeObserver(look)
    resize.observe(element)
    element.addEventListener('scroll', look, { passive: true })
    return () => {
      resize.disconnect()
      element.removeEventListener('scroll', look)
    }
  }, [])
  const scrollTo = (index: number): void => {
    const element = box.current
    if (!element) return
    const top = index * ROW_HEIGHT
    const room = element.clientHeight - HEAD_HEIGHT - ROW_HEIGHT
    element.scrollTop = Math.max(top - room, Math.min(top, element.scrollTop))
  }
  const from = Math.max(0, Math.min(sight.top, count - sight.height) - SPARE)
  return { from, to: Math.min(count, sight.top + sight.height + SPARE), scrollTo }
}
