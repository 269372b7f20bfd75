import { jobTexts } from '../../texts/index.ts'
import { t } from '../../ui/index.ts'

const HOUR = 3600

/** From so many seconds on minutes are more exact than anyone wants. */
const HOURS_FROM = 1.5 * HOUR

/**
 * A forecast in words, as rough as it is sure.
 * @param seconds how long it still takes
 * @returns e.g. "about 12 minutes left"
 */
export function timeLeft(seconds: number): string {
  if (seconds < 55) return t(jobTexts.leftSoon)
  if (seconds < HOURS_FROM) return t(jobTexts.leftMinutes, { n: Math.round(seconds / 60) })
  return t(jobTexts.leftHours, { n: Math.round(seconds / (HOUR / 2)) / 2 })
}
