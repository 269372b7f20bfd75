/** A file or folder as the table shows it. */
export interface Row {
  readonly id: number
  readonly name: string
  readonly folder: boolean
  readonly size: number
  readonly updated: string
  readonly linkSpace: boolean
  readonly top: boolean
}

export interface Listing {
  readonly rows: Row[]
  readonly last: boolean
  /** Null for shares. */
  readonly total: number | null
}

/** What 123pan refused, with its code. */
export class Refused extends Error {
  readonly code: number

  constructor(code: number, message: string) {
    super(message || `请求失败 (${code})`)
    this.code = code
  }
}

/** A field, whatever the case of its name. */
export const field = (value: unknown, name: string): unknown =>
  Object.entries(Object(value) as object).find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1]

/** @returns the envelope's data @throws Refused with its code */
export const unwrap = (answer: unknown): unknown => {
  if (typeof answer === 'string') throw new Refused(-1, '服务器返回了无法识别的内容')
  const code = Number(field(answer, 'code'))
  const text = field(answer, 'message') ?? field(answer, 'msg')
  if (code !== 0) throw new Refused(code, typeof text === 'string' ? text : '')
  return field(answer, 'data')
}

const rowOf = (row: unknown): Row => ({
  id: Number(field(row, 'FileId')),
  name: String(field(row, 'FileName')),
  folder: Number(field(row, 'Type')) === 1,
  size: Number(field(row, 'Size')),
  updated: String(field(row, 'UpdateAt')),
  linkSpace: Number(field(row, 'DirectLink')) === 1,
  top: Number(field(row, 'ParentFileId')) === 0,
})

export const listingOf = (data: unknown): Listing => {
  const rows = field(data, 'InfoList')
  const total = field(data, 'Total')
  return {
    rows: Array.isArray(rows) ? rows.map(rowOf) : [],
    last: String(field(data, 'Next')) === '-1',
    total: total === undefined ? null : Number(total),
  }
}

/** The answer of a request that the page's head sent, or that came as text. */
export const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
