import type { Row } from './rows.ts'

/** What a key does in the list. */
export type Move =
  | { readonly do: 'go'; readonly to: number }
  | { readonly do: 'open' | 'close' | 'pick' | 'enter' | 'list'; readonly id: number }
  | { readonly do: 'up' | 'search' | 'leave' }

/** Keys as in every tree: arrows, Home, End, pages, Space, Enter; `*` is left out: it would open thousands. */
export function moveFor(key: string, rows: readonly Row[], at: number, page: number): Move | null {
  const last = rows.length - 1
  const go = (to: number): Move => ({ do: 'go', to: Math.max(0, Math.min(last, to)) })
  if (key === '/') return { do: 'search' }
  if (key === 'Escape') return { do: 'leave' }
  if (key === 'Backspace') return { do: 'up' }
  const row = rows[at]
  if (!row) return null
  const { id, folder } = row.entry
  switch (key) {
    case 'ArrowDown':
      return go(at + 1)
    case 'ArrowUp':
      return go(at - 1)
    case 'PageDown':
      return go(at + page)
    case 'PageUp':
      return go(at - page)
    case 'Home':
      return go(0)
    case 'End':
      return go(last)
    case 'ArrowRight':
      if (row.open === null) return null
      return row.open ? go(at + 1) : { do: 'open', id }
    case 'ArrowLeft':
      return row.open ? { do: 'close', id } : go(parentRow(rows, at))
    case ' ':
      return { do: 'pick', id }
    case 'Enter':
      return { do: folder ? 'enter' : 'pick', id }
    case 'l':
      return folder ? { do: 'list', id } : null
    default:
      return null
  }
}

function parentRow(rows: readonly Row[], at: number): number {
  const level = rows[at]?.level ?? 1
  for (let above = at - 1; above >= 0; above--) if ((rows[above]?.level ?? 1) < level) return above
  return at
}
