import { element } from './dom.ts'
import { kindOf, sizeText, timeText } from './format.ts'
import { look } from './look.ts'
import type { Row } from './wire.ts'

const ROW_HEIGHT = 48
/** Rows kept ready above and below the visible ones. */
const SPARE = 6
const AT_MOST = 32

export interface TableEvents {
  readonly open: (row: Row) => void
  /** The site's own menu of a row; null where the browser's opens. */
  readonly menu: ((row: Row, x: number, y: number) => void) | null
  /** The end of the known rows came near. */
  readonly more: () => void
  readonly sort: (orderBy: string) => void
}

const COLUMNS = [
  ['file_name', '文件名'],
  ['update_time', '修改时间'],
  ['size', '大小'],
] as const

/** A table like the site's: only the rows in sight are in the document. */
export class Table {
  readonly node: HTMLElement
  #rows: readonly Row[] = []
  readonly #selected = new Set<number>()
  readonly #events: TableEvents
  readonly #body = element('div', { className: 'ant-table-body' })
  readonly #space = element('div', { className: 'ant-table-space' })
  readonly #loaded = element('span')
  readonly #ticked = element('span')
  readonly #all = element('input', { type: 'checkbox', className: look.checkbox })

  constructor(events: TableEvents) {
    this.#events = events
    const heads = COLUMNS.map(([order, title]) =>
      element('div', { className: 'ant-table-cell', textContent: title, onclick: () => events.sort(order) }),
    )
    const all = element('div', { className: 'tick' }, this.#all)
    const header = element('div', { className: 'ant-table-header' }, all, ...heads)
    this.#all.addEventListener('change', () => this.#selectAll(this.#all.checked))
    this.#body.append(this.#space)
    this.#body.addEventListener('scroll', () => this.#draw())
    window.addEventListener('resize', () => this.#draw())
    const foot = element('div', { className: 'table-foot' }, this.#ticked, this.#loaded)
    this.node = element('div', { className: 'ant-table' }, header, this.#body, foot)
  }

  /** @param fresh another list: back to the top, nothing selected */
  show(rows: readonly Row[], foot: string, fresh: boolean): void {
    this.#rows = rows
    if (fresh) {
      this.#selected.clear()
      this.#body.scrollTop = 0
    }
    this.#loaded.textContent = foot
    this.#space.style.height = `${rows.length * ROW_HEIGHT}px`
    this.#draw()
  }

  #draw(): void {
    const { scrollTop, clientHeight } = this.#body
    const start = Math.max(0, Math.floor(scrollTop / ROW_HEIGHT) - SPARE)
    const end = Math.min(this.#rows.length, start + AT_MOST, Math.ceil((scrollTop + clientHeight) / ROW_HEIGHT) + SPARE)
    const drawn = this.#rows.slice(start, end).map((row, index) => this.#row(row, (start + index) * ROW_HEIGHT))
    this.#space.replaceChildren(...drawn)
    this.#all.checked = this.#rows.length > 0 && this.#selected.size === this.#rows.length
    const count = element('b', { textContent: String(this.#selected.size) })
    this.#ticked.replaceChildren(...(this.#selected.size > 0 ? ['已选 ', count, ' 项 · '] : []))
    if (end === this.#rows.length && end > 0) this.#events.more()
  }

  #row(row: Row, top: number): HTMLElement {
    const selected = this.#selected.has(row.id)
    const tick = element('input', { type: 'checkbox', className: look.checkbox, checked: selected })
    tick.addEventListener('change', () => this.#select(row, tick.checked))
    const icon = element('i', { className: `icon ${kindOf(row.name, row.folder)}` })
    const mark = row.linkSpace && row.folder ? element('em', { className: 'mark', textContent: '直链' }) : null
    const name = element('a', { className: 'file-name', textContent: row.name, title: row.name })
    name.addEventListener('click', () => this.#events.open(row))
    const line = element(
      'div',
      { className: selected ? `${look.row} ${look.selected}` : look.row },
      element('div', { className: 'tick' }, tick),
      element('div', { className: 'ant-table-cell' }, icon, name, mark),
      element('div', { className: 'ant-table-cell', textContent: timeText(row.updated) }),
      element('div', { className: 'ant-table-cell', textContent: row.folder ? '-' : sizeText(row.size) }),
    )
    line.setAttribute(look.id, String(row.id))
    line.style.top = `${top}px`
    line.addEventListener('dblclick', () => this.#events.open(row))
    line.addEventListener('contextmenu', (event) => {
      if (!this.#events.menu) return
      event.preventDefault()
      this.#events.menu(row, event.clientX, event.clientY)
    })
    return line
  }

  /** All that are loaded, in the document or not. */
  #selectAll(on: boolean): void {
    this.#selected.clear()
    if (on) for (const { id } of this.#rows) this.#selected.add(id)
    this.#draw()
  }

  #select(row: Row, on: boolean): void {
    if (on) this.#selected.add(row.id)
    else this.#selected.delete(row.id)
    this.#draw()
  }
}
