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
  const forms = words.flatMap((word) => [
    [word, Buffer.from(word, 'utf8')] as const,
    [word, Buffer.from(word, 'utf16le')] as const,
  ])
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).flatMap((name) => {
    const path = join(folder, name)
    // A file may go while we look.
    const bytes = statSync(path, { throwIfNoEntry: false })?.isFile() ? contentOf(path) : null
    return bytes ? forms.filter(([, form]) => bytes.includes(form)).map(([word]) => `${word} in ${name}`) : []
  })
}

function contentOf(path: string): Buffer | null {
  try {
    return readFileSync(path)
  } catch {
    return null
  }
}
