/** A box in the viewport, CSS pixels. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Between the site's menu and ours, and from ours to the edge of the window. */
const GAP = 6

const within = (at: number, length: number, all: number): number => Math.max(GAP, Math.min(at, all - length - GAP))

/**
 * Finds a place for the menu beside a box, covering none of it: to its right, else to its left, below or above it.
 * Where there is room nowhere, on the side where there is most.
 * @param beside the site's own menu, or the pointer as a box of no size
 */
export function placeMenu(
  beside: Box,
  menu: Pick<Box, 'width' | 'height'>,
  window: Pick<Box, 'width' | 'height'>,
): { readonly x: number; readonly y: number } {
  const right = beside.x + beside.width + GAP
  const left = beside.x - GAP - menu.width
  const y = within(beside.y, menu.height, window.height)
  if (right + menu.width + GAP <= window.width) return { x: right, y }
  if (left >= GAP) return { x: left, y }
  const x = within(beside.x, menu.width, window.width)
  const below = beside.y + beside.height + GAP
  if (below + menu.height + GAP <= window.height) return { x, y: below }
  const above = beside.y - GAP - menu.height
  if (above >= GAP) return { x, y: above }
  const roomier = window.width - beside.x - beside.width >= beside.x ? right : left
  return { x: within(roomier, menu.width, window.width), y }
}
