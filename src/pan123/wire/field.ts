/**
 * Reads a field without regard to the case of its name: 123pan's names change case between versions
 * (`InfoList`, `infoList`). The exact name goes first.
 * @param of anything; what is no object has no fields
 */
export function field(of: unknown, name: string): unknown {
  if (typeof of !== 'object' || of === null) return undefined
  const record = of as Readonly<Record<string, unknown>> // an object's own enumerable fields are read, nothing is assumed of them
  if (Object.hasOwn(record, name)) return record[name]
  const folded = name.toLowerCase()
  const key = Object.keys(record).find((each) => each.toLowerCase() === folded)
  return key === undefined ? undefined : record[key]
}
