import {
  elementScroll,
  observeElementOffset,
  observeElementRect,
  Virtualizer,
  type VirtualItem,
} from '@tanstack/virtual-core'
import type { RefObject } from 'preact'
import { useLayoutEffect, useReducer, useState } from 'preact/hooks'

/** Pixels. */
export const ROW_HEIGHT = 30
/** Pixels of the line above the rows, which stays in sight. */
export const HEAD_HEIGHT = 30

export interface VisibleRows {
  readonly items: readonly VirtualItem[]
  /** Pixels. */
  readonly height: number
  readonly scrollTo: (index: number) => void
}

/** Of many rows of one height, those that can be seen. */
export function useRows(count: number, box: RefObject<HTMLElement | null>): VisibleRows {
  const [, render] = useReducer<number, void>((n) => n + 1, 0)
  const options = {
    count,
    getScrollElement: () => box.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 8,
    scrollMargin: HEAD_HEIGHT,
    scrollPaddingStart: HEAD_HEIGHT,
    scrollToFn: elementScroll,
    observeElementRect,
    observeElementOffset,
    onChange: () => render(),
  }
  const [virtual] = useState(() => new Virtualizer<HTMLElement, HTMLElement>(options))
  virtual.setOptions(options)
  useLayoutEffect(() => virtual._didMount(), [])
  useLayoutEffect(() => virtual._willUpdate())
  return {
    items: virtual.getVirtualItems(),
    height: virtual.getTotalSize(),
    scrollTo: (index) => virtual.scrollToIndex(index),
  }
}
