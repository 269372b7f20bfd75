import { differs } from './differs.ts'

/** Fields of OpenList's *Add storage* form, by its own names for them. */
type Fields = Readonly<Record<string, string>>

/** @returns one field a line, to be filled in by hand */
export const printFields = (fields: Fields): string =>
  Object.entries(fields)
    .map(([field, value]) => `${field}: ${value}`)
    .join('\n')

/**
 * Reads printed fields back.
 * @throws MountlinkError 'export-differs' where they are not the expected ones, all of them and no other
 */
export function checkFields(text: string, expected: Fields): void {
  const read = new Map(
    text.split('\n').map((line) => [line.slice(0, line.indexOf(': ')), line.slice(line.indexOf(': ') + 2)]),
  )
  if (read.size !== Object.keys(expected).length) differs('count', '')
  for (const [field, value] of Object.entries(expected)) if (read.get(field) !== value) differs('row', field)
}
