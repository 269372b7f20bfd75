import { type Ask, ROOT } from '../../core/index.ts'

/** A row of the fake drive. */
export interface FakeRow {
  readonly id: number
  readonly name: string
  readonly folder: boolean
}

/** An envelope as 123pan sends it. */
export interface Envelope {
  readonly code: number
  readonly data?: unknown
}

/** A drive that answers as 123pan does: pages of 100, folders first, by id. */
export class FakePan {
  readonly folders = new Map<number, FakeRow[]>([[ROOT, []]])
  /** Folders shown to so many rows only. */
  readonly short = new Map<number, number>()
  #next = 1000

  /** @returns the new folder's id */
  addFolder(parent: number, files = 0, name = `d${this.#next}`): number {
    const id = this.#next++
    this.rows(parent).push({ id, name, folder: true })
    this.folders.set(id, [])
    this.addFiles(id, files)
    return id
  }

  addFiles(parent: number, count: number): void {
    for (let left = count; left > 0; left--) {
      const id = this.#next++
      this.rows(parent).push({ id, name: `f${id}`, folder: false })
    }
  }

  rows(folder: number): FakeRow[] {
    return this.folders.get(folder) ?? []
  }

  /** Requests that listing everything takes at least. */
  get least(): number {
    return [...this.folders.values()].reduce((sum, rows) => sum + Math.max(1, Math.ceil(rows.length / 100)), 0)
  }

  answer(ask: Ask): Envelope {
    if (ask.kind === 'link') return { code: 0, data: { url: `https://vip.123pan.cn/7/${ask.file}` } }
    const { folder, page } = ask
    if (!this.folders.has(folder)) return { code: 5066 }
    const rows = this.rows(folder).toSorted((a, b) => Number(b.folder) - Number(a.folder) || a.id - b.id)
    const shown = rows.slice(0, this.short.get(folder) ?? rows.length)
    const list = shown.slice((page - 1) * 100, page * 100)
    const data = {
      Next: page * 100 >= shown.length ? '-1' : '0',
      ...(ask.kind === 'list-own' ? { Total: rows.length } : {}),
      InfoList: list.map(({ id, name, folder: isFolder }) => ({
        FileId: id,
        FileName: name,
        Type: isFolder ? 1 : 0,
        Size: 1,
      })),
    }
    return { code: 0, data }
  }
}
