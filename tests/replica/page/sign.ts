/** CRC-32 of a text's UTF-8 bytes (IEEE, as in zip). */
const crc32 = (text: string): number => {
  let crc = ~0
  for (const byte of new TextEncoder().encode(text)) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0)
  }
  return ~crc >>> 0
}

/** Digit d of the time is written as letter d. */
const LETTERS = 'adefghlmyi'

const minute = (seconds: number): string =>
  new Date((seconds + 8 * 3600) * 1000).toISOString().slice(0, 16).replaceAll(/\D/g, '')

/**
 * The signature that 123pan's web app adds to the addresses of its calls (facts of 2026-09).
 * @param path as requested, with its `/b`
 * @param seconds Unix seconds
 * @param chance any whole number
 * @returns the query parameter: its name and its value
 */
export const signature = (path: string, seconds: number, chance: number): readonly [string, string] => {
  const name = crc32(minute(seconds).replaceAll(/\d/g, (digit) => LETTERS.charAt(Number(digit))))
  const sum = crc32(`${seconds}|${chance}|${path}|web|3|${name}`)
  return [String(name), `${seconds}-${chance}-${sum}`]
}

/** @returns false only when there is a signature and it does not fit the path */
export const sumsUp = (path: string, query: Readonly<Record<string, string>>): boolean =>
  Object.entries(query)
    .filter(([name]) => /^\d+$/.test(name))
    .every(([name, value]) => {
      const [seconds = 0, chance = 0] = value.split('-').map(Number)
      if (!Number.isSafeInteger(seconds) || Math.abs(seconds) > 8e9) return false
      return signature(path, seconds, chance).join('=') === `${name}=${value}`
    })
