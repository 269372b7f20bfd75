import { element } from './dom.ts'
import { look } from './look.ts'

export interface MenuItem {
  readonly text: string
  readonly click: () => unknown
}

/** Closes the menu that is open. */
let close = (): void => undefined

/** The site's own right-click menu: gone with a click anywhere, Escape, or when the list is scrolled. */
export const openMenu = (x: number, y: number, items: readonly MenuItem[]): void => {
  close()
  const lines = items.map(({ text, click }) =>
    element('li', { className: look.item, textContent: text, onclick: () => void click() }),
  )
  const menu = element('ul', { className: look.menu }, ...lines)
  menu.style.left = `${Math.min(x, innerWidth - 180)}px`
  menu.style.top = `${Math.min(y, innerHeight - 40 * items.length)}px`
  document.body.append(menu)
  const open = new AbortController()
  const { signal } = open
  close = () => {
    menu.remove()
    open.abort()
  }
  addEventListener('click', close, { signal })
  addEventListener('scroll', close, { signal, capture: true })
  addEventListener('keydown', ({ key }) => key === 'Escape' && close(), { signal })
}
