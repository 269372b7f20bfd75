import { parsed, wellFormed } from './go-json.ts'
import { Refusal } from './http/reply.ts'
import type { LoggedRequest } from './http/log.ts'

/** What a field is in Go; a missing one is zero. */
export type Field = 'string' | 'int' | 'uint' | 'bool' | '[]uint'

type Value<F extends Field> = F extends 'string'
  ? string
  : F extends 'bool'
    ? boolean
    : F extends '[]uint'
      ? readonly number[] | null
      : number

export type Fields = Readonly<Record<string, Field>>

export type Bound<F extends Fields> = { readonly [Name in keyof F]: Value<F[Name]> }

/** What a call's body is read into. */
export interface Shape<F extends Fields> {
  /** Its name in Go: error texts tell it. */
  readonly type: string
  readonly fields: F
  /** The field that must not be empty, and its name in Go. */
  readonly required?: readonly [name: keyof F & string, inGo: string]
  /** The fields that are also read from a query or a form, and what is embedded. */
  readonly form?: readonly string[]
  /** The embedded struct of a field, named in error texts. */
  readonly embedded?: Readonly<Record<string, string>>
}

const ZERO: Readonly<Record<Field, unknown>> = { string: '', int: 0, uint: 0, bool: false, '[]uint': null }

const kindOf = (value: unknown): string =>
  Array.isArray(value) ? 'array' : typeof value === 'boolean' ? 'bool' : typeof value

/** @returns what stands between "cannot unmarshal" and "into"; null where the value fits */
const misfit = (value: unknown, field: Field): string | null => {
  if (field === 'string' || field === 'bool') return kindOf(value) === field ? null : kindOf(value)
  if (field === '[]uint') return Array.isArray(value) ? null : kindOf(value)
  if (typeof value !== 'number') return kindOf(value)
  return Number.isSafeInteger(value) && (field === 'int' || value >= 0) ? null : `number ${value}`
}

/** A name's case does not matter to Go. */
const valuesOf = (body: object): ReadonlyMap<string, unknown> =>
  new Map(Object.entries(body).map(([name, value]) => [name.toLowerCase(), value]))

const fromJson = <F extends Fields>(text: string, shape: Shape<F>): Map<string, unknown> => {
  const { type, fields, embedded = {} } = shape
  const body = parsed(text)
  const found = new Map<string, unknown>()
  if (body === null) return found
  const refuse = (what: string, into: string): never => {
    throw new Refusal(400, `json: cannot unmarshal ${what} into Go ${into}`)
  }
  if (typeof body !== 'object' || Array.isArray(body)) return refuse(kindOf(body), `value of type ${type}`)
  const values = valuesOf(body)
  for (const [name, field] of Object.entries(fields)) {
    const value = values.get(name)
    if (value === undefined || value === null) continue
    const wrong = misfit(value, field)
    const at = `${type.replace(/.*\./, '')}.${embedded[name] ?? ''}${name}`
    if (wrong !== null) refuse(wrong, `struct field ${at} of type ${field}`)
    found.set(name, typeof value === 'string' ? wellFormed(value) : value)
  }
  return found
}

const fromForm = <F extends Fields>(request: LoggedRequest, { fields, form = [] }: Shape<F>): Map<string, unknown> => {
  const typed = request.headers['content-type']?.startsWith('application/x-www-form-urlencoded')
  const given = new URLSearchParams(typed ? `${request.body}&${request.search}` : request.search)
  const found = new Map<string, unknown>()
  for (const name of form) {
    const text = given.get(name) ?? ''
    if (text === '') continue
    if (fields[name] === 'string') found.set(name, text)
    else if (/^[+-]?\d+$/.test(text)) found.set(name, Number(text))
    else throw new Refusal(400, `strconv.ParseInt: parsing ${JSON.stringify(text)}: invalid syntax`)
  }
  return found
}

const isJson = ({ method, headers }: LoggedRequest): boolean =>
  method !== 'GET' && /^application\/json *(?:;|$)/.test(headers['content-type'] ?? '')

/**
 * Reads what a request carries, as Go does: unknown fields are left, missing ones are zero.
 * @throws Refusal 400 with Go's own words for what does not fit
 */
export const bind = <F extends Fields>(request: LoggedRequest, shape: Shape<F>): Bound<F> => {
  const found = isJson(request) ? fromJson(request.body, shape) : fromForm(request, shape)
  const entries = Object.entries(shape.fields).map(([name, field]) => [name, found.get(name) ?? ZERO[field]])
  // Each field has been held to its type, or is its zero.
  const bound = Object.fromEntries(entries) as Bound<F>
  const [name, inGo] = shape.required ?? []
  if (name !== undefined && bound[name] === '') {
    const struct = shape.type.replace(/.*\./, '')
    throw new Refusal(400, `Key: '${struct}.${inGo}' Error:Field validation for '${inGo}' failed on the 'required' tag`)
  }
  return bound
}

/**
 * Reads the number of a row out of a query.
 * @throws Refusal 400
 */
export const idIn = (request: LoggedRequest): number => {
  const text = new URLSearchParams(request.search).get('id') ?? ''
  if (!/^[+-]?\d+$/.test(text)) {
    throw new Refusal(400, `strconv.Atoi: parsing ${JSON.stringify(text)}: invalid syntax`)
  }
  return Number(text)
}
