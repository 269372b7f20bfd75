/** Go's zero time. */
export const ZERO_TIME = '0001-01-01T00:00:00Z'

/** @returns now, as Go writes times: RFC 3339, no zeros at the end of a fraction */
export const goNow = (): string => new Date().toISOString().replace(/\.?0*Z$/, 'Z')

/**
 * @param seconds Unix seconds
 * @returns the time as Go writes it; null where Go cannot, before the year 0 and after 9999: the whole answer is empty then
 */
export const goTime = (seconds: number): string | null => {
  const date = new Date(seconds * 1000)
  const year = date.getUTCFullYear()
  return year >= 0 && year <= 9999 ? date.toISOString().replace('.000Z', 'Z') : null
}
