/** One line of the table. */
export interface Result {
  /** What was measured, how often. */
  readonly what: string
  readonly figure: string
  /** What it is compared with, measured in the same run; '' where the aim is a plain number. */
  readonly beside: string
  /** '' where there is none: told for comparison only. */
  readonly aim: string
  readonly verdict: Verdict | null
}

export interface Verdict {
  readonly met: boolean
  /** By how much: "37 % to spare", "missed by 12 ms (8 %)". */
  readonly by: string
  /** Why it was missed; '' where it was met. */
  readonly why: string
}

const percent = (part: number): string => `${(100 * part).toFixed(part < 0.1 ? 1 : 0)} %`

/**
 * Judges a figure that may be at most so much.
 * @param show prints an amount with its unit
 * @param why the reason to give where it is missed
 */
export function atMost(value: number, limit: number, show: (value: number) => string, why: string): Verdict {
  // Not "value > limit": what could not be measured is missed too.
  if (value <= limit) return { met: true, by: `${percent(1 - value / limit)} to spare`, why: '' }
  return { met: false, by: `missed by ${show(value - limit)} (${percent(value / limit - 1)})`, why }
}

/** Judges what either is so or is not. */
export const so = (is: boolean, why: string): Verdict =>
  is ? { met: true, by: 'yes', why: '' } : { met: false, by: 'no', why }

export const ms = (value: number): string => `${value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0)} ms`
export const seconds = (value: number): string => `${(value / 1000).toFixed(2)} s`
export const microseconds = (value: number): string => `${value.toFixed(2)} µs`
export const times = (value: number): string => `${value.toFixed(2)}×`
export const bytes = (value: number): string => `${value.toLocaleString('en')} B`
export const megabytes = (value: number): string => `${(value / 1e6).toFixed(1)} MB`
export const count = (value: number): string => value.toLocaleString('en')
