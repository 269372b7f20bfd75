const UNITS = ['B', 'KB', 'MB', 'GB', 'TB', 'PB'] as const

/**
 * @param bytes not negative
 * @returns e.g. `12.4 GB`, 1,024 bytes to the KB as on 123pan's pages; the same in every language
 */
export function formatSize(bytes: number): string {
  let value = bytes
  let unit = 0
  // 1023.95 would be shown as 1024.0 of the smaller unit.
  while (value >= (unit === 0 ? 1024 : 1023.95) && unit < UNITS.length - 1) {
    value /= 1024
    unit++
  }
  return `${unit === 0 ? value : value.toFixed(1).replace(/\.0$/, '')} ${UNITS[unit] ?? ''}`
}
