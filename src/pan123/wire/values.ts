/** Readers of single values: 123pan writes the same number as a number here and as a string there. */

/** @returns a safe integer that is not negative; null for anything else. */
export function count(value: unknown): number | null {
  const number = typeof value === 'string' && /^\d{1,16}$/.test(value) ? Number(value) : value
  return typeof number === 'number' && Number.isSafeInteger(number) && number >= 0 ? number : null
}

/** @returns the id of a file or folder: a positive safe integer; null for anything else. */
export function id(value: unknown): number | null {
  const number = count(value)
  return number === 0 ? null : number
}

export const text = (value: unknown): string | null => (typeof value === 'string' ? value : null)

/** Four times what any file system takes. What is longer a page has made up, to keep windows busy with it. */
const LONGEST_NAME = 1024

/** @returns the name of a file, an account or a share; null for anything else, nothing, and what no name can be. */
export const name = (value: unknown): string | null =>
  typeof value === 'string' && value !== '' && value.length <= LONGEST_NAME ? value : null

/** @returns a flag, written as boolean, 0/1 or either as text; anything else is no. */
export const flag = (value: unknown): boolean => value === true || value === 1 || value === '1' || value === 'true'

/**
 * The last second of a time we take: a day before the year 10000. OpenList gives times in its own time zone, and one
 * whose year has five digits there breaks the listing of its whole folder (tried on OpenList at 0b1e9d0).
 */
const LAST_SECOND = 253402214399

/**
 * @param value ISO 8601 with nanoseconds and offset (`2025-05-04T18:06:04.573222132+08:00`), or Unix seconds or milliseconds
 * @returns Unix seconds; 0 where it cannot be read or lies before 1970 (Go's zero time does)
 */
export function time(value: unknown): number {
  const number = count(value)
  const seconds = number === null ? fromIso(value) : number > 1e11 ? Math.floor(number / 1000) : number
  return seconds > 0 && seconds <= LAST_SECOND ? seconds : 0
}

const ISO = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.\d+)?(Z|[+-]\d\d:\d\d)$/

function fromIso(value: unknown): number {
  const [, second, zone] = (typeof value === 'string' && ISO.exec(value)) || []
  const milliseconds = second && zone ? Date.parse(second + zone) : NaN
  return Number.isNaN(milliseconds) ? 0 : milliseconds / 1000
}
