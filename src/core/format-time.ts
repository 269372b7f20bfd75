const formats = new Map<string, Intl.DateTimeFormat>()

function formatFor(timeZone: string): Intl.DateTimeFormat {
  let format = formats.get(timeZone)
  if (!format) {
    // Swedish writes dates as ISO 8601 does, which all readers take.
    format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' })
    formats.set(timeZone, format)
  }
  return format
}

/**
 * @param seconds Unix seconds; 0 stands for "unknown" and gives ''
 * @param timeZone IANA name, e.g. `Asia/Shanghai`
 * @returns e.g. `2026-09-01 08:05`, in that zone; the same in every language
 */
export const formatTime = (seconds: number, timeZone: string): string =>
  seconds === 0 || Math.abs(seconds) > MOST_SECONDS ? '' : formatFor(timeZone).format(seconds * 1000)

/** Beyond this JavaScript has no date. */
const MOST_SECONDS = 8.64e12
