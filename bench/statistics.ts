import { dice } from '../tests/replica/data/generate.ts'

/** What a figure lies between, with 95 % confidence. */
export interface Interval {
  readonly low: number
  readonly high: number
}

/** @returns the value that so large a part of the values lies below, interpolated; NaN of none */
export function quantile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  const at = part * (sorted.length - 1)
  const [below = NaN, above = below] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]]
  return below + (above - below) * (at - Math.floor(at))
}

export const median = (values: readonly number[]): number => quantile(values, 0.5)

/** How often the bootstrap draws: the interval's ends then move by less than a hundredth of its width. */
const DRAWS = 5_000

/**
 * The interval of the values' median by bootstrap: nothing is taken for granted of how they are spread, for timings have a
 * long tail. The same values give the same interval.
 * @param values at least one; each from a round of its own, differences taken within the round
 */
export function medianInterval(values: readonly number[]): Interval {
  const roll = dice(values.length)
  const draw = (): number => values[Math.floor(roll() * values.length)] ?? NaN
  const medians = Array.from({ length: DRAWS }, () => median(Array.from(values, draw)))
  return { low: quantile(medians, 0.025), high: quantile(medians, 0.975) }
}
