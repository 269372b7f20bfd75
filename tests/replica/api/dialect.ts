import type { Dialect } from '../world/index.ts'

const spelled = (name: string, dialect: Dialect): string => {
  if (dialect.fields === 'Pascal') return name
  return name === 'UID' ? 'uid' : name.charAt(0).toLowerCase() + name.slice(1)
}

const inDialect = (value: unknown, dialect: Dialect): unknown => {
  if (typeof value === 'number') return dialect.numbers === 'string' ? String(value) : value
  if (Array.isArray(value)) return value.map((item) => inDialect(item, dialect))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [spelled(name, dialect), inDialect(item, dialect)]),
  )
}

/** @returns the envelope around an answer or a refusal, as this version of 123pan spells it */
export const envelope = (dialect: Dialect, code: number, text: string, data: object | null): object => ({
  code: dialect.code === 'string' ? String(code) : code,
  [dialect.text]: text,
  data: inDialect(data, dialect),
})
