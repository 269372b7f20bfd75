import type { Rows } from './rows.ts'

/** What a key does in the list. */
export type Move =
  | { readonly do: 'go'; readonly to: number }
  | { readonly do: 'open' | 'close' | 'pick' | 'enter' | 'list' | 'list-below'; readonly id: number }
  | { readonly do: 'up' | 'search' | 'leave' }

/** Keys as in every tree: arrows, Home, End, pages, Space, Enter; `*` is left out: it would open thousands. */
export function moveFor(key: string, rows: Rows, at: number, page: number): Move | null {
  const last = rows.length - 1
  const go = (to: number): Move => ({ do: 'go', to: Math.max(0, Math.min(last, to)) })
  switch (key) {
    case '/':
      return { do: 'search' }
    case 'Escape':
      return { do: 'leave' }
    case 'Backspace':
      return { do: 'up' }
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
    default:
      return moveOn(key, rows, at, go)
  }
}

/** Keys that do something with the line that has the keyboard. */
function moveOn(key: string, rows: Rows, at: number, go: (to: number) => Move): Move | null {
  const row = rows.at(at)
  if (!row) return null
  const { id, folder } = row.entry
  switch (key) {
    case 'ArrowRight':
      if (row.open === null) return null
      return row.open ? go(at + 1) : { do: 'open', id }
    case 'ArrowLeft':
      return row.open ? { do: 'close', id } : go(rows.parentOf(at))
    case ' ':
      return { do: 'pick', id }
    case 'Enter':
      return { do: folder ? 'enter' : 'pick', id }
    case 'l':
      return folder ? { do: 'list', id } : null
    case 'L':
      return folder ? { do: 'list-below', id } : null
    default:
      return null
  }
}
