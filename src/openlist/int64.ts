const LARGEST = 2n ** 63n - 1n
const SMALLEST = -(2n ** 63n)

/**
 * Reads a size or a time as OpenList does (Go's `strconv.ParseInt`, base 10): an optional sign, then digits only.
 * @returns the number, null for what OpenList refuses; above 2^53 the nearest that JavaScript can hold
 */
export const parseInt64 = (text: string): number | null => {
  // Nearly every number is of this form, and needs no big integer.
  if (/^\d{1,15}$/.test(text)) return Number(text)
  const digits = /^[+-]?0*(\d{1,19})$/.exec(text)?.[1]
  if (digits === undefined) return null
  const value = text.startsWith('-') ? -BigInt(digits) : BigInt(digits)
  return value < SMALLEST || value > LARGEST ? null : Number(value)
}

/**
 * @param value bytes or Unix seconds
 * @returns digits that OpenList reads: a fraction is cut off, NaN is 0 (unknown), what is beyond int64 becomes its end.
 * None of these comes out of our decoder, and one strange number should not cost the other files their export;
 * reading the export back shows the difference.
 */
export const printInt64 = (value: number): string => {
  if (Number.isSafeInteger(value)) return String(value)
  if (Number.isNaN(value)) return '0'
  if (value >= 2 ** 63) return String(LARGEST)
  if (value <= -(2 ** 63)) return String(SMALLEST)
  return String(BigInt(Math.trunc(value)))
}
