const UNITS = ['B', 'KB', 'MB', 'GB', 'TB']

/** @returns bytes as people read them: `1.8 GB` */
export const sizeText = (bytes: number): string => {
  const power = Math.min(UNITS.length - 1, bytes > 0 ? Math.floor(Math.log2(bytes) / 10) : 0)
  const value = bytes / 1024 ** power
  return `${power === 0 ? value : value.toFixed(2)} ${UNITS[power]}`
}

/** @returns 123pan's time as the site shows it: `2025-05-04 18:06` */
export const timeText = (time: string): string => time.slice(0, 16).replace('T', ' ')

const KINDS: readonly (readonly [string, readonly string[]])[] = [
  ['video', ['mp4', 'mkv']],
  ['image', ['jpg', 'png']],
  ['audio', ['mp3', 'flac']],
  ['archive', ['zip', 'gz', 'deb']],
  ['text', ['txt', 'pdf', 'docx', 'xlsx']],
]

/** @returns the class of a file's icon */
export const kindOf = (name: string, folder: boolean): string => {
  if (folder) return 'folder'
  const ending = name.split('.').at(-1)?.toLowerCase() ?? ''
  return KINDS.find(([, endings]) => endings.includes(ending))?.[0] ?? 'other'
}
