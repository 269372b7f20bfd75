import { element } from './dom.ts'
import { kindOf, sizeText, timeText } from './format.ts'
import type { Row } from './wire.ts'

const ROW_HEIGHT = 48
/** Rows kept ready above and below the visible ones. */
const SPARE = 6
const AT_MOST = 32

export interface TableEvents {
  readonly open: (row: Row) => void
  readonly menu: (row: Row, x: number, y: number) => void
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
  readonly #foot = element('div', { className: 'table-foot' })

  constructor(events: TableEvents) {
    this.#events = events
    const heads = COLUMNS.map(([order, title]) =>
      element('div', { className: 'ant-table-cell', textContent: title, onclick: () => events.sort(order) }),
    )
    const header = element('div', { className: 'ant-table-header' }, element('div', { className: 'tick' }), ...heads)
    this.#body.append(this.#space)
    this.#body.addEventListener('scroll', () => this.#draw())
    window.addEventListener('resize', () => this.#draw())
    this.node = element('div', { className: 'ant-table' }, header, this.#body, this.#foot)
  }

  /** @param fresh another list: back to the top, nothing selected */
  show(rows: readonly Row[], foot: string, fresh: boolean): void {
    this.#rows = rows
    if (fresh) {
      this.#selected.clear()
      this.#body.scrollTop = 0
    }
    this.#foot.textContent = foot
    this.#space.style.height = `${rows.length * ROW_HEIGHT}px`
    this.#draw()
  }

  #draw(): void {
    const { scrollTop, clientHeight } = this.#body
    const start = Math.max(0, Math.floor(scrollTop / ROW_HEIGHT) - SPARE)
    const end = Math.min(this.#rows.length, start + AT_MOST, Math.ceil((scrollTop + clientHeight) / ROW_HEIGHT) + SPARE)
    const drawn = this.#rows.slice(start, end).map((row, index) => this.#row(row, (start + index) * ROW_HEIGHT))
    this.#space.replaceChildren(...drawn)
    if (end === this.#rows.length && end > 0) this.#events.more()
  }

  #row(row: Row, top: number): HTMLElement {
    const selected = this.#selected.has(row.id)
    const tick = element('input', { type: 'checkbox', className: 'ant-checkbox-input', checked: selected })
    tick.addEventListener('change', () => this.#select(row, tick.checked))
    const icon = element('i', { className: `icon ${kindOf(row.name, row.folder)}` })
    const mark = row.linkSpace && row.folder ? element('em', { className: 'mark', textContent: '直链' }) : null
    const name = element('a', { className: 'file-name', textContent: row.name, title: row.name })
    name.addEventListener('click', () => this.#events.open(row))
    const line = element(
      'div',
      { className: `ant-table-row${selected ? ' ant-table-row-selected' : ''}` },
      element('div', { className: 'tick' }, tick),
      element('div', { className: 'ant-table-cell' }, icon, name, mark),
      element('div', { className: 'ant-table-cell', textContent: timeText(row.updated) }),
      element('div', { className: 'ant-table-cell', textContent: row.folder ? '-' : sizeText(row.size) }),
    )
    line.dataset['rowKey'] = String(row.id)
    line.style.top = `${top}px`
    line.addEventListener('dblclick', () => this.#events.open(row))
    line.addEventListener('contextmenu', (event) => {
      event.preventDefault()
      this.#events.menu(row, event.clientX, event.clientY)
    })
    return line
  }

  #select(row: Row, on: boolean): void {
    if (on) this.#selected.add(row.id)
    else this.#selected.delete(row.id)
    this.#draw()
  }
}
