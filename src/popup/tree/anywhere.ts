import { goUp } from '../state/go.ts'
import { focusList, focusSearch } from './search-box.tsx'

/** Keys that bring the keyboard to the list when it is nowhere. */
const TO_LIST: ReadonlySet<string> = new Set(['ArrowDown', 'ArrowUp', 'Home', 'End', 'PageDown', 'PageUp'])

/** `/` searches from everywhere but a field; arrows and Backspace work where nothing has the keyboard, as right after opening. */
export function listenAnywhere(): void {
  document.addEventListener('keydown', (event) => {
    const { target, key } = event
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return
    if ((target instanceof HTMLInputElement && target.type === 'text') || target instanceof HTMLSelectElement) return
    if (key === '/') focusSearch()
    else if (target === document.body && TO_LIST.has(key)) focusList()
    else if (target === document.body && key === 'Backspace') goUp()
    else return
    event.preventDefault()
  })
}
