import { formatTime } from '../core/index.ts'

const zone = Intl.DateTimeFormat().resolvedOptions().timeZone

/**
 * @param seconds Unix seconds
 * @returns the time where this computer is, e.g. `2026-09-01 08:05`
 */
export const localTime = (seconds: number): string => formatTime(seconds, zone)
