import { additionOf } from '../../openlist/api/index.ts'
import { driverText } from './driver-text.ts'

/** @returns the text of links in a storage; null where its driver has none */
export function textIn(row: { readonly driver: string; readonly addition: string }): string | null {
  const of = driverText(row.driver)
  if (!of) return null
  const text = additionOf(row)[of.field]
  return typeof text === 'string' ? text : ''
}
