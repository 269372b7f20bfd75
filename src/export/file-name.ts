import type { FormatId, Shape } from './format.ts'

/** Windows refuses these characters; control and direction marks could disguise the name. */
const UNFIT = /[\p{Cc}\p{Cf}\p{Surrogate}\p{Zl}\p{Zp}<>:"/\\|?*~%]/gu

/** Windows keeps these for devices, whatever the extension. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i

/** Bytes of most file systems' limit, 255, less what the format and a browser's ` (1)` add. */
const MOST_BYTES = 180

/**
 * @param folderName '' for a drive's top
 * @returns a file name that every system takes, e.g. `Movies.pan123-link.txt`
 */
export function fileNameFor(folderName: string, format: FormatId | 'restore', shape: Shape): string {
  const extension = shape === 'storage-json' ? 'json' : 'txt'
  return `${safeStem(folderName)}.${format}.${extension}`
}

function safeStem(name: string): string {
  let stem = ''
  let bytes = 0
  for (const character of name.replaceAll(UNFIT, ' ').replaceAll(/\s+/g, ' ')) {
    bytes += encodeURIComponent(character).replaceAll(/%../g, '.').length
    if (bytes > MOST_BYTES) break
    stem += character
  }
  stem = stem.replaceAll(/^[\s.]+|[\s.]+$/g, '')
  return stem === '' || DEVICE.test(stem.split('.')[0] ?? '') ? `123pan${stem === '' ? '' : `-${stem}`}` : stem
}
