/** No setting goes below, milliseconds: 123pan must not take a listing for an attack. */
export const LEAST_SPACING = 300

/** Milliseconds: slower helps nobody. */
export const MOST_SPACING = 2000

/** 123pan itself gave OpenList's drivers this limit, milliseconds (facts of 2026-09). */
export const DEFAULT_SPACING = 700

/** @returns milliseconds between two requests that may be kept to, whatever is stored */
export const spacingFrom = (stored: unknown): number =>
  typeof stored === 'number' && Number.isFinite(stored) ? Math.max(LEAST_SPACING, stored) : DEFAULT_SPACING
