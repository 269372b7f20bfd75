import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Session } from './session.ts'

/** The folder on disk in which a running browser keeps everything. */
export function profileOf({ browser, kind }: Session): string {
  const args = browser.process()?.spawnargs ?? []
  const named =
    kind === 'chromium'
      ? args.find((each) => each.startsWith('--user-data-dir='))?.slice('--user-data-dir='.length)
      : args[args.indexOf('--profile') + 1]
  if (!named) throw new Error('the browser was started without a profile of its own')
  return named
}

/** @returns which of the words stand in some file below a folder, in any of the encodings that browsers write text in, with the file */
export function wordsOnDisk(folder: string, words: readonly string[]): string[] {
  const forms = words.flatMap((word) =>
    (['utf8', 'utf16le'] as const).map((form) => [word, patternOf(word, form)] as const),
  )
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).flatMap((name) => {
    const path = join(folder, name)
    // A file may go while we look.
    const bytes = statSync(path, { throwIfNoEntry: false })?.isFile() ? contentOf(path) : ''
    return forms.filter(([, pattern]) => pattern.test(bytes)).map(([word]) => `${word} in ${name}`)
  })
}

/** Bytes of the header that Chromium's database files have at each 32 kB, wherever in a text that may be. */
const HEADER = '(?:[^]{7})?'

const patternOf = (word: string, form: 'utf8' | 'utf16le'): RegExp =>
  new RegExp([...Buffer.from(word, form)].map((byte) => `\\x${byte.toString(16).padStart(2, '0')}`).join(HEADER))

/** A character for each byte. */
function contentOf(path: string): string {
  try {
    return readFileSync(path, 'latin1')
  } catch {
    return ''
  }
}
