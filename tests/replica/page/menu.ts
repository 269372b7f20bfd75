import { element } from './dom.ts'

export interface MenuItem {
  readonly text: string
  readonly click: () => unknown
}

/** The site's own right-click menu. */
export const openMenu = (x: number, y: number, items: readonly MenuItem[]): void => {
  document.querySelector('.ant-dropdown')?.remove()
  const lines = items.map(({ text, click }) =>
    element('li', { className: 'ant-dropdown-menu-item', textContent: text, onclick: () => void click() }),
  )
  const menu = element('ul', { className: 'ant-dropdown' }, ...lines)
  menu.style.left = `${Math.min(x, innerWidth - 180)}px`
  menu.style.top = `${Math.min(y, innerHeight - 40 * items.length)}px`
  document.body.append(menu)
  addEventListener('click', () => menu.remove(), { once: true })
}
