const DIGITS = 'adefghlmyi'

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte
  for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1
  return rest
})

/** CRC-32 (IEEE) of an ASCII text, unsigned. */
function crc32(text: string): number {
  let crc = 0xffffffff
  for (let at = 0; at < text.length; at++) crc = (crc >>> 8) ^ (CRC_TABLE[(crc ^ text.charCodeAt(at)) & 0xff] ?? 0)
  return (crc ^ 0xffffffff) >>> 0
}

/**
 * The parameter the web app adds to its API addresses. Sources of 2026-09 differ on whether it is still
 * checked; nobody reports that it does harm, and leaving it out would stop everything where it is.
 * @param path the request's path, with its `/b`
 * @param now Unix seconds
 * @param rand an integer of up to seven digits
 * @returns name (all digits) and value
 */
export function signatureFor(path: string, now: number, rand: number): readonly [name: string, value: string] {
  const beijing = new Date((now + 8 * 3600) * 1000).toISOString()
  const minute = beijing.slice(0, 16).replaceAll(/\D/g, '')
  const name = String(crc32(minute.replaceAll(/\d/g, (digit) => DIGITS.charAt(Number(digit)))))
  const sum = crc32([now, rand, path, 'web', '3', name].join('|'))
  return [name, `${now}-${rand}-${sum}`]
}
