import { dialog, toast } from './dialog.ts'
import { button, element } from './dom.ts'
import type { Table } from './table.ts'
import { type Listing, Refused, type Row } from './wire.ts'

/** Loads a list page by page into a table; what comes too late, for a list no longer shown, is dropped. */
export class PagedList {
  readonly #table: Table
  #run = 0
  #rows: Row[] = []
  #page = 0
  #last = true
  #busy = false
  #load: (page: number) => Promise<Listing> = () => Promise.reject(new Error('nothing to load'))

  constructor(table: Table) {
    this.#table = table
  }

  /** Starts a new list. @returns when its first page is shown */
  async start(load: (page: number) => Promise<Listing>): Promise<void> {
    this.#run += 1
    ;[this.#rows, this.#page, this.#last, this.#busy, this.#load] = [[], 0, false, false, load]
    await this.more()
  }

  async more(): Promise<void> {
    if (this.#busy || this.#last) return
    this.#busy = true
    const run = this.#run
    try {
      const { rows, last, total } = await this.#load(this.#page + 1)
      if (run !== this.#run) return
      this.#page += 1
      this.#last = last || rows.length === 0
      this.#rows = [...this.#rows, ...rows]
      this.#busy = false
      const all = total === null ? '' : `，共 ${total} 项`
      this.#table.show(this.#rows, `已加载 ${this.#rows.length} 项${all}`, this.#page === 1)
    } catch (error) {
      if (run !== this.#run) return
      ;[this.#busy, this.#last] = [false, true]
      throw error
    }
  }
}

const LOGGED_OUT: ReadonlySet<number> = new Set([2, 401, 20_101])

/** Tells why a request failed; a login that ended opens the way to a new one. */
export const tell = (error: unknown): void => {
  if (!(error instanceof Refused) || !LOGGED_OUT.has(error.code)) {
    toast(error instanceof Error ? error.message : '请求失败')
    return
  }
  const text = element('p', { textContent: '登录已失效，请重新登录。' })
  dialog(
    '请登录',
    element(
      'div',
      {},
      text,
      button('去登录', 'ant-btn-primary', () => location.assign('/login')),
    ),
  )
}
