import { FORMATS } from '../../export/index.ts'

/** What the settings may be, for the fields and for a file that is imported. */
export const LIMITS = {
  /** Minutes. A day: OpenList signs at every download, so a longer life would only lend the link out. */
  validMinutes: { min: 1, max: 24 * 60 },
  /** Hours. A year. */
  signedHours: { min: 1, max: 365 * 24 },
} as const

/** Formats that can be set as the first: shares have one of their own. */
export const FIRST_FORMATS = FORMATS.filter(({ space }) => space === 'own').map(({ id }) => id)
